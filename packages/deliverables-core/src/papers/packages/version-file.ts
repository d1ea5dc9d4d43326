import type { Composition } from "./package-part.js";

/** Whether a composition plays files of another package too, by the last field of the Digital Cinema Naming Convention. */
export function isVersionFile({ title = "" }: Pick<Composition, "title">): boolean {
  return /_VF(-\d+)?$/.test(title.trim());
}
