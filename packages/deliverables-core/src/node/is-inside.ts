import { isAbsolute, relative, sep } from "node:path";

/** Whether `path` lies below `folder`; both are absolute, with every link resolved. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
