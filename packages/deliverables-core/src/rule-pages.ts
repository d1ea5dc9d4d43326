import { rulePage as page } from "./check/rule-page.js";
import { rules, specFaultPages } from "./rules/index.js";

/** The page of every rule and of every fault of a spec, as Markdown, in the order of their codes. */
export function rulePages(): { code: string; title: string; page: string }[] {
  return [...rules, ...specFaultPages].map((rule) => ({ code: rule.code, title: rule.title, page: page(rule) }));
}

/** One page, or nothing when there is no such code. */
export function rulePage(code: string): string | undefined {
  return rulePages().find((one) => one.code === code)?.page;
}
