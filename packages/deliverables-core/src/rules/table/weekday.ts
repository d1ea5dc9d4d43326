import { tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { weekdaySeen } from "../../check/weekday-seen.js";
import type { AskedColumn } from "../../tables/asked-columns.js";

export const tableWeekday = tableRule({
  code: "table/weekday",
  title: "Weekday that is not that of its date",
  severity: "warning",
  why: "When the weekday and the date of a licence are two days, one of them is wrong, and it may end before the programme is shown.",
  fix: "Ask whether the day or the weekday is right, and have the other one corrected.",
  examples: () => [
    {
      table: ["Item,Source,From,Until", "Dawn,Hedge,Fri 1 January 2027,31.12.2032 (Fr)"],
      asked: { preset: "rights-log" },
      finds: [],
    },
    {
      table: ["Item,Source,From,Until", 'Dawn,Hedge,"Freitag, 3. Februar 2027",Tue 31 December 2032'],
      asked: { preset: "rights-log" },
      finds: [
        'From of row 2 says "Freitag, 3. Februar 2027", and that day is a Wednesday',
        'Until of row 2 says "Tue 31 December 2032", and that day is a Friday',
      ],
    },
    {
      title: "A title is no date",
      table: ["Item,Source,Until", '"Ruby Tuesday, 3 February 2027",Hedge,2032-12-31'],
      asked: { preset: "rights-log" },
      finds: [],
    },
  ],
  *look(delivered) {
    const { rows, columns, columnsAsked, asked } = delivered;
    for (const column of columnsAsked.filter(isOfDates)) {
      if (!columns.has(column.name)) continue;
      for (const row of rows) {
        const at = row.cells.get(column.name);
        const who = at && `${titleOf(delivered, column)} of ${row.inSentence}`;
        const seen = who === undefined ? undefined : weekdaySeen(who, at?.text ?? "", asked.dateOrder);
        if (seen) yield { at, ...seen };
      }
    }
  },
});

/** Under "Release" a day is the day of signing. */
function isOfDates({ name, kind, notBefore, notAfter }: AskedColumn): boolean {
  return (
    kind === "date" ||
    notBefore !== undefined ||
    notAfter !== undefined ||
    /^(?:from|until|release|signed|date|transmission)$/.test(name)
  );
}
