import { tableRule } from "../../check/rule-kinds/table-rule.js";

export const tableEmpty = tableRule({
  code: "table/empty",
  title: "List without a row",
  severity: "error",
  why: "A list of headings alone is the template, sent back as it came: whoever reads it takes it for an answer.",
  fix: 'Fill it in; if there really is nothing to list, ask for that in the spec with "rows": 0.',
  examples: () => [
    { table: ["Name,Role", "Jo Smith,Presenter"], asked: { preset: "contributors" }, finds: [] },
    {
      table: ["Name,Role"],
      asked: { preset: "contributors" },
      finds: ["LFD1001A_rights.csv has headings and no row below them"],
    },
    {
      title: "Where the spec says how many",
      table: ["Name,Role"],
      asked: { preset: "contributors", rows: 0 },
      finds: [],
    },
  ],
  *look({ headings, rows, asked, file }) {
    if (!headings || rows.length > 0 || asked.rows !== undefined) return;
    yield { at: headings[0], message: `${file} has headings and no row below them` };
  },
});
