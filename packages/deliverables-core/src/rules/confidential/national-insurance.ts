import { privateRule } from "../../check/rule-kinds/private-rule.js";
import { nationalInsurance } from "../../papers/private/national-insurance.js";

export const confidentialNationalInsurance = privateRule({
  code: "confidential/national-insurance",
  title: "National Insurance number",
  severity: "warning",
  kind: "national-insurance",
  noun: "National Insurance number",
  trace: nationalInsurance,
  why: "The number belongs to a person and to the tax office, and to nobody else.",
  fix: "Black it out properly, or deliver the paper without that page.",
  clause: "HMRC, National Insurance Manual NIM39110.",
  examples: () => [
    { title: "A production number may look like one", lines: ["Production AB123456C"], finds: [] },
    {
      lines: ["NI number: AB123456C", "Ann Jones, JG 10 37 59 A"],
      finds: ["letter.txt holds a National Insurance number: AB…6C, the first of 2"],
    },
  ],
});
