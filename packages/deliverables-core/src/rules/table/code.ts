import { metAt, placeInSpec, tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { nearest } from "../../spec/faults/did-you-mean.js";
import { joinWords } from "../../spec/requirement.js";
import type { TableDeliverable } from "../../spec/spec.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";

const asked: Pick<TableDeliverable, "columns"> = {
  columns: { item: {}, type: { values: ["music", "archive", "still"] } },
};
/** A sentence lists no more words than one reads. */
const mostShown = 8;

export const tableCode = tableRule({
  code: "table/code",
  title: "Words and codes of a column",
  severity: "error",
  why: "The client's system files each row by this word, and drops the rows whose word it does not know.",
  fix: "Write one of the words that are asked for.",
  examples: () => [
    { table: ["Item,Type", "Dawn,Music", "Aerial shot,archive"], asked, finds: [] },
    {
      table: ["Item,Type", "Dawn,Musik", "Aerial shot,drone"],
      asked,
      finds: [
        'Type of row 2 is "Musik", expected music, archive or still; did you mean "music"?',
        'Type of row 3 is "drone", expected music, archive or still',
      ],
    },
  ],
  *look(delivered) {
    const { rows, columns, columnsAsked } = delivered;
    for (const column of columnsAsked) {
      const { values, name } = column;
      if (!values || !columns.has(name)) continue;
      const known = new Set(values.map(plainWords));
      const asks = placeInSpec(delivered, column, "values");
      const shown = values.length > mostShown ? [...values.slice(0, mostShown), "…"] : values;
      const expected = values.length > mostShown ? shown.join(", ") : joinWords([...shown]);
      let wrong = 0;
      for (const row of rows) {
        const at = row.cells.get(name);
        if (!at || known.has(plainWords(at.text))) continue;
        wrong += 1;
        const meant = nearest(at.text.slice(0, 60), values);
        const advice = meant === undefined ? "" : `; did you mean "${meant}"?`;
        const message = `${titleOf(delivered, column)} of ${row.inSentence} is ${sayCell(at)}, expected ${expected}${advice}`;
        yield { at, asks, message, expected: meant ?? expected, actual: at.text };
      }
      if (wrong === 0) yield* metAt(asks, expected, "in every row");
    }
  },
});
