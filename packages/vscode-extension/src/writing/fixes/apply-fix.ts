import { applyEdits } from "jsonc-parser";
import { offsetIn } from "./offset-in.js";
import type { FixEdit } from "./quick-fix.js";

/** The text of a spec after the edits of a fix. */
export function applyFix(text: string, edits: readonly FixEdit[]): string {
  const changes = edits.flatMap((edit) => {
    if (edit.kind !== "replace") return [];
    const offset = offsetIn(text, edit.range.start);
    return [{ offset, length: offsetIn(text, edit.range.end) - offset, content: edit.newText }];
  });
  return applyEdits(text, changes);
}
