import { rulePage as page } from "./check/rule-page.js";
import { rules, specFaultPages, waiverPages } from "./rules/index.js";

/** The page of every rule, of every fault of a spec and of every waiver that does not hold, as Markdown, in the order of their codes. */
export function rulePages(): { code: string; title: string; page: string }[] {
  return [...rules, ...specFaultPages, ...waiverPages].map((rule) => ({
    code: rule.code,
    title: rule.title,
    page: page(rule),
  }));
}

/** One page, or nothing when there is no such code. */
export function rulePage(code: string): string | undefined {
  return rulePages().find((one) => one.code === code)?.page;
}
