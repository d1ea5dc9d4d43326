import type { Rule } from "../check/rule.js";
import type { SpecFaultPage } from "../check/rule-page.js";
import type { WaiverPage } from "../check/waivers/waiver-page.js";
import { specFaultCodes } from "../spec/faults/spec-fault.js";
import * as list from "./list.js";
import * as specList from "./spec/list.js";
import * as waiverList from "./waiver/list.js";

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = inOrder(Object.values(list));

/** The pages about faults of a spec itself. */
export const specFaultPages: readonly SpecFaultPage[] = inOrder(Object.values(specList));

/** The pages about waivers that do not hold. */
export const waiverPages: readonly WaiverPage[] = inOrder(Object.values(waiverList));

/** Every code that a report can hold. */
export const codes: readonly string[] = [
  ...rules.map(({ code }) => code),
  ...specFaultCodes,
  ...waiverPages.map(({ code }) => code),
];

function inOrder<Page extends { code: string }>(pages: Page[]): Page[] {
  return pages.sort((left, right) => (left.code < right.code ? -1 : 1));
}
