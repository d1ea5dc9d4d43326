import { type Box, listBoxes } from "./boxes.js";
import type { EndFile } from "./end-file.js";

/** The boxes within a box. */
export async function boxesInside({ read }: EndFile, { start, end }: Box): Promise<Box[]> {
  return (await listBoxes({ size: end, read }, start)).boxes;
}

/** The first box of each name in turn, each within the one before. */
export async function followBoxes(file: EndFile, box: Box, path: string[]): Promise<Box | undefined> {
  let found: Box | undefined = box;
  for (const name of path) found = found && (await boxesInside(file, found)).find(({ type }) => type === name);
  return found;
}
