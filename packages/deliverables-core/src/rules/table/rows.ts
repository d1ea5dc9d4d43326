import { numbers } from "../../check/quantities.js";
import { tableRule } from "../../check/rule-kinds/table-rule.js";
import { meets, sayRequirement } from "../../spec/requirement.js";

export const tableRowCount = tableRule({
  code: "table/rows",
  title: "Number of rows",
  severity: "error",
  requirements: ["rows"],
  why: "A list that is shorter than it should be was not finished, or lost its end in a copy.",
  fix: "Add the rows that are missing; if the list is complete, change `rows` in the spec.",
  examples: () => [
    { table: ["Name,Role", "Jo Smith,Presenter"], asked: { preset: "contributors", rows: { min: 1 } }, finds: [] },
    {
      table: ["Name,Role"],
      asked: { preset: "contributors", rows: { min: 1 } },
      finds: ["Number of rows is 0, expected at least 1"],
    },
  ],
  *look({ headings, rows, asked }) {
    if (asked.rows === undefined || !headings) return;
    const expected = sayRequirement(asked.rows, numbers);
    const actual = String(rows.length);
    if (meets(rows.length, asked.rows, numbers) === true) yield { met: true, asks: "rows", expected, actual };
    else
      yield {
        at: headings[0],
        asks: "rows",
        message: `Number of rows is ${actual}, expected ${expected}`,
        expected,
        actual,
      };
  },
});
