import { privateRule } from "../../check/rule-kinds/private-rule.js";
import { personalNumbers } from "../../papers/private/personal-number.js";

export const confidentialPersonalNumber = privateRule({
  code: "confidential/personal-number",
  title: "Number of a person",
  severity: "warning",
  kind: "personal-number",
  noun: "personal number",
  trace: personalNumbers,
  why: "The number by which a tax office, an insurance or a register knows a person is what identities are stolen with.",
  fix: "Black it out properly, or deliver the paper without that page; if the client has asked for it, say so with `mayHold`.",
  examples: () => [
    {
      title: "What is as long, and stands behind other words",
      lines: ["Steuernummer 12/345/67890", "Order 078-05-1120", "VAT DE123456789", "Ref 86095742719"],
      finds: [],
    },
    { lines: ["SSN 078-05-1120"], finds: ["letter.txt holds a personal number: 07…20"] },
    {
      lines: ["Steuer-ID: 86 095 742 719", "N° de sécurité sociale 2 84 03 75 116 001 42"],
      finds: ["letter.txt holds a personal number: 86…19, the first of 2"],
    },
    {
      title: "In a column of a list",
      isTable: true,
      lines: ["Name;PESEL", "Jo Quickthorn;84031412345"],
      finds: ["list.csv holds a personal number: 84…45"],
    },
  ],
});
