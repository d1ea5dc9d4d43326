import { privateRule } from "../../check/rule-kinds/private-rule.js";
import { callSheets, isNamedCallSheet } from "../../papers/private/call-sheet.js";

export const callSheet = privateRule({
  code: "confidential/call-sheet",
  title: "Call sheet",
  severity: "warning",
  kind: "call-sheet",
  noun: "call sheet",
  trace: callSheets,
  isNamed: isNamedCallSheet,
  why: "A call sheet holds the telephone numbers and whereabouts of everybody who worked that day.",
  fix: "Take it out of the delivery; if the client has asked for it, say so with `mayHold`.",
  examples: () => [
    { lines: ["The call sheet was late, she remembers."], finds: [] },
    { lines: ["The Long Field", "CALL SHEET 12"], finds: ["letter.txt holds a call sheet: CALL SHEET"] },
    { name: "Callsheet_12.pdf", finds: ["Callsheet_12.pdf is a call sheet by its name"] },
  ],
});
