import type { Folder } from "../folder/folder.js";
import { findInside, listFolder } from "./list-folder.js";
import { openInside } from "./open-inside.js";

/** A folder on a disk. Nothing outside it can be opened, whatever links stand in it, and nothing in it can be written. */
export function nodeFolder(root: string): Folder {
  return {
    list: (signal) => listFolder(root, signal),
    open: (path) => openInside(root, path),
    find: (path) => findInside(root, path),
  };
}
