import { words } from "../../check/quantities.js";
import { tableRule } from "../../check/rule-kinds/table-rule.js";
import { meets, sayRequirement } from "../../spec/requirement.js";

export const tableFormat = tableRule({
  code: "table/format",
  title: "Kind of table",
  severity: "error",
  requirements: ["format"],
  why: "A client's system takes one kind of file and turns the others away.",
  fix: "Export the table in the kind that is asked for; renaming it is not enough.",
  examples: () => [
    { table: ["Name,Role"], asked: { format: ["CSV", "XLSX"] }, finds: [] },
    { table: ["Name,Role"], asked: { format: "XLSX" }, finds: ["Kind of table is CSV, expected XLSX"] },
  ],
  *look({ table, asked }) {
    const { format: actual = "" } = table;
    if (asked.format === undefined) return;
    const expected = sayRequirement(asked.format, words);
    if (meets(actual, asked.format, words) === true) yield { met: true, asks: "format", expected, actual };
    else yield { asks: "format", message: `Kind of table is ${actual}, expected ${expected}`, expected, actual };
  },
});
