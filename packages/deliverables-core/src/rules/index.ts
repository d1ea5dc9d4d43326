import type { Rule } from "../check/rule.js";
import type { SpecFaultPage } from "../check/rule-page.js";
import { specFaultCodes } from "../spec/spec-fault.js";
import * as list from "./list.js";
import * as specList from "./spec/list.js";

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = inOrder(Object.values(list));

/** The pages about faults of a spec itself. */
export const specFaultPages: readonly SpecFaultPage[] = inOrder(Object.values(specList));

/** Every code that a report can hold. */
export const codes: readonly string[] = [...rules.map(({ code }) => code), ...specFaultCodes];

function inOrder<Page extends { code: string }>(pages: Page[]): Page[] {
  return pages.sort((left, right) => (left.code < right.code ? -1 : 1));
}
