import { privateRule } from "../../check/rule-kinds/private-rule.js";
import { bankDetails } from "../../papers/private/bank-details.js";

export const confidentialBankDetails = privateRule({
  code: "confidential/bank-details",
  title: "Bank details",
  severity: "warning",
  kind: "bank-details",
  noun: "bank account",
  trace: bankDetails,
  why: "An account number in a paper that goes through many hands is what invoices are forged with.",
  fix: "Black it out properly (a black bar over text leaves the text), or say with `mayHold` that this paper needs it.",
  clause: "ISO 13616: IBAN, with check digits by ISO 7064 MOD 97-10.",
  examples: () => [
    {
      title: "A wrong check digit makes it no account",
      lines: ["GB29 NWBK 6016 1331 9268 18", "DE-2026 NOTES"],
      finds: [],
    },
    { lines: ["IBAN GB29 NWBK 6016 1331 9268 19"], finds: ["letter.txt holds a bank account: GB…19"] },
    {
      lines: ["Sort code: 60-16-13", "Account no. 31926819"],
      finds: ["letter.txt holds a bank account: 31…19"],
    },
    {
      title: "In two columns of a list",
      isTable: true,
      lines: ["Name;Sort code;Account no.", "Jo Quickthorn;60-16-13;31926819"],
      finds: ["list.csv holds a bank account: 31…19"],
    },
    {
      title: "Under a black bar, in white, or hidden",
      hidden: ["IBAN GB29 NWBK 6016 1331 9268 19"],
      finds: ["letter.txt holds a bank account that nobody sees: GB…19"],
    },
    { lines: ["IBAN GB29 NWBK 6016 1331 9268 19"], mayHold: ["bank-details"], finds: [] },
  ],
});
