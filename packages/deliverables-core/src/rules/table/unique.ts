import { metAt, placeInSpec, tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Row } from "../../tables/table-rows.js";

export const tableUnique = tableRule({
  code: "table/unique",
  title: "Row that stands there twice",
  severity: "error",
  why: "Two rows of one number mean that one of them is another thing, or is counted and paid twice.",
  fix: "Take one of the rows out, or give it the number that is its own.",
  examples: () => [
    {
      table: ["Clip,Source", "A 17,Sky", "A 18,Sky"],
      asked: { columns: { clip: { unique: true }, source: {} } },
      finds: [],
    },
    {
      table: ["Clip,Source", "A 17,Sky", "A 18,Sky", "a 17,Sky"],
      asked: { columns: { clip: { unique: true }, source: {} } },
      finds: ['Clip of row 4 is "a 17", as in row 2'],
    },
  ],
  *look(delivered) {
    const { rows, columns, columnsAsked } = delivered;
    for (const column of columnsAsked) {
      if (!column.unique || !columns.has(column.name)) continue;
      const asks = placeInSpec(delivered, column, "unique");
      const first = new Map<string, Row>();
      let twice = 0;
      for (const row of rows) {
        const at = row.cells.get(column.name);
        if (!at) continue;
        const text = at.text.normalize("NFC").toLowerCase();
        const before = first.get(text);
        if (!before) first.set(text, row);
        else {
          twice += 1;
          const message = `${titleOf(delivered, column)} of ${row.inSentence} is ${sayCell(at)}, as in ${before.inSentence}`;
          yield { at, asks, message, actual: at.text };
        }
      }
      if (twice === 0) yield* metAt(asks, "no two rows alike", `${first.size} different`);
    }
  },
});
