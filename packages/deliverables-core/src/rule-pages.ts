import type { RulePage } from "./check/rule.js";
import { rulePage as page } from "./check/rule-page.js";
import type { Severity } from "./report/finding.js";
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

export interface RuleInShort {
  code: string;
  title: string;
  severity: Severity;
  why: string;
  fix: string;
  /** False where a spec's `rules` can never say how much it weighs. */
  weighable: boolean;
}

/** What each rule, and each fault of a spec, is about, in the order of their codes. */
export const rulesInShort: readonly RuleInShort[] = [
  ...rules.map((rule) => inShort(rule, rule.weighable !== "never" && rule.weighable !== "not-down")),
  ...specFaultPages.map((fault) => inShort(fault, false)),
];

function inShort({ code, title, severity, why, fix }: RulePage, weighable: boolean): RuleInShort {
  return { code, title, severity, why, fix, weighable };
}
