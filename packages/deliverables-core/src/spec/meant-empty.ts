import type { Deliverable } from "./spec.js";

/** Whether a deliverable asks for an empty file, such as the mark of a transfer that is complete: `"fileSize": 0`, and no limit that 0 fits. */
export function isMeantEmpty({ type, fileSize }: Pick<Deliverable, "type" | "fileSize">): boolean {
  return type === "other" && (fileSize === 0 || (Array.isArray(fileSize) && fileSize.includes(0)));
}
