import { tableRule } from "../../check/rule-kinds/table-rule.js";

export const raggedRow = tableRule({
  code: "table/ragged-row",
  title: "Row with more cells than there are headings",
  // A note beside the table, without a heading, looks the same.
  severity: "warning",
  why: "A comma inside a cell without quotes moves everything behind it into the wrong column.",
  fix: "Put the cell with the comma into quotes, or export the table from the spreadsheet again.",
  clause: "RFC 4180: every line has the same number of cells.",
  examples: () => [
    { table: ["Item,Source", 'Dawn,"Hedge, London"'], asked: { preset: "rights-log" }, finds: [] },
    {
      table: ["Item,Source", "Dawn,Hedge, London"],
      asked: { preset: "rights-log" },
      finds: ["Row 2 has 3 cells, and there are 2 headings"],
    },
  ],
  *look({ rows, headings = [], table }) {
    // In a spreadsheet a note may stand beside the table.
    if (table.format !== "CSV" && table.format !== "TSV") return;
    const width = headings.length;
    for (const { all, name, width: cells } of rows) {
      const last = all.at(-1);
      if (cells > width)
        yield {
          at: last,
          message: `${name} has ${cells} cells, and there are ${width === 1 ? "1 heading" : `${width} headings`}`,
        };
    }
  },
});
