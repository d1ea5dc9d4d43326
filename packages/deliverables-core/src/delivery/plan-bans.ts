import type { JsonText } from "../spec/text/json-text.js";
import { locate } from "../spec/text/locate.js";
import { expectName } from "./names/expect-name.js";
import type { FilePattern } from "./names/file-pattern.js";
import type { Plan } from "./plan-items.js";
import { tokenValues } from "./tokens/token-values.js";

/** What the spec forbids, ready to be compared with the folder. */
export interface PlannedBan {
  pattern: FilePattern;
  /** Where in the spec, as `/forbidden/0/files`. */
  pointer: string;
  reason: string;
}

/** Adds to a plan what its spec forbids, or what is wrong with how that is written. */
export function planBans({ spec, forbidden, faults }: Plan, json: JsonText): void {
  for (const [index, { files, reason }] of (spec.forbidden ?? []).entries()) {
    const pointer = `/forbidden/${index}/files`;
    const expected = expectName(files, pointer, tokenValues(spec));
    if ("compiled" in expected) forbidden.push({ pattern: expected.compiled, pointer, reason });
    else faults.push({ ...expected, requirement: locate(json, pointer), actual: files });
  }
}
