import type { FileEntry } from "../../folder/folder.js";

/** The file that a list names; what else it may be where it is none. */
export type NamedFile = { entry: FileEntry } | { missing: true; elsewhere?: string } | { unsure: string };

/**
 * Finds the file that a list at `listPath` names: beside the list, from the folder above it (an ASC MHL lies in a folder of its own), or
 * from the top of the delivery. Of a whole path on somebody's machine, what counts is its end.
 */
export function createFileFinder(inventory: readonly FileEntry[], listPath: string): (name: string) => NamedFile {
  const byPath = new Map(inventory.map((entry) => [entry.path.normalize("NFC"), entry]));
  const byName = new Map<string, FileEntry[]>();
  for (const entry of inventory) {
    const name = baseName(entry.path.normalize("NFC"));
    byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  const folder = folderOf(listPath.normalize("NFC"));
  return (name) => {
    const plain = name.normalize("NFC").replaceAll("\\", "/").trim();
    const relative = plain.replace(/^(\.\/)+/, "");
    const isWhole = /^([A-Za-z]:)?\/|^\.\.\//.test(plain);
    if (!isWhole) {
      const entry = [folder, folderOf(folder), ""].flatMap((base) => byPath.get(join(base, relative)) ?? [])[0];
      if (entry) return { entry };
    }
    const alike = byName.get(baseName(plain)) ?? [];
    if (!isWhole) return { missing: true, ...(alike.length === 1 && alike[0] && { elsewhere: alike[0].path }) };
    return byItsEnd(plain, alike);
  };
}

/** The file whose path has most in common with the end of a whole path. */
function byItsEnd(whole: string, alike: FileEntry[]): NamedFile {
  const parts = whole.split("/").reverse();
  const common = (path: string) => {
    const own = path.normalize("NFC").split("/").reverse();
    const end = own.findIndex((part, index) => part !== parts[index]);
    return end < 0 ? own.length : end;
  };
  const most = Math.max(0, ...alike.map(({ path }) => common(path)));
  const [first, second] = alike.filter(({ path }) => common(path) === most);
  if (!first) return { missing: true };
  return second ? { unsure: `${first.path} or ${second.path} may be meant` } : { entry: first };
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
