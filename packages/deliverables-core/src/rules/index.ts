import type { Rule } from "../check/rule.js";
import type { SpecRule } from "../check/rule-page.js";
import { specFaultCodes } from "../spec/spec-fault.js";
import * as list from "./list.js";
import * as specList from "./spec/list.js";

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = inOrder(Object.values(list));

/** The pages about faults of a spec itself. */
export const specRules: readonly SpecRule[] = inOrder(Object.values(specList));

/** The codes that a spec may name under `rules`. */
export const ruleCodes: readonly string[] = rules.map(({ code }) => code);

/** Every code that a report can hold. */
export const codes: readonly string[] = [...ruleCodes, ...specFaultCodes];

function inOrder<Page extends { code: string }>(pages: Page[]): Page[] {
  return pages.sort((left, right) => (left.code < right.code ? -1 : 1));
}
