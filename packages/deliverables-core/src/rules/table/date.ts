import { dayOf, sayAnchor } from "../../check/day-of.js";
import { metAt, placeInSpec, tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { licenceDay } from "../../tables/licence-day.js";
import { isNotAfter, isNotBefore, readTermEnd } from "../../tables/read-term.js";

const dates = { delivery: "2026-12-04", transmission: "2027-01-10" };

export const tableDate = tableRule({
  code: "table/date",
  title: "Date that is too early or too late",
  severity: "error",
  why: "A permission that was signed after the day, or that ends before it, is none.",
  fix: "Correct the date if it was mistyped; otherwise have the paper renewed.",
  examples: () => [
    {
      table: ["Name,Signed", "Jo Smith,2026-11-03"],
      asked: { columns: { name: {}, signed: { kind: "date", notAfter: "delivery" } } },
      production: { dates },
      finds: [],
    },
    {
      table: ["Name,Signed,Expires", "Jo Smith,2026-12-24,2027-01-09"],
      asked: {
        columns: { name: {}, signed: { notAfter: "delivery" }, expires: { notBefore: "transmission" } },
      },
      production: { dates },
      finds: [
        "Signed of row 2 is 2026-12-24, expected at the latest 2026-12-04 (delivery)",
        "Expires of row 2 is 2027-01-09, expected at the earliest 2027-01-10 (transmission)",
      ],
    },
    {
      title: "A month, in which the day lies or not",
      table: ["Name,Signed", "Jo Smith,November 2026", "Ann Holly,Dec 2026", "Bo Holly,2027"],
      asked: { columns: { name: {}, signed: { kind: "date", notAfter: "delivery" } } },
      production: { dates },
      finds: [
        "Signed of row 4 is 2027, expected at the latest 2026-12-04 (delivery)",
        "unchecked: Signed of row 3 was not compared with 2026-12-04: it is Dec 2026, and names no day",
      ],
    },
  ],
  *look(delivered) {
    const {
      rows,
      columns,
      columnsAsked,
      spec,
      asked: { dateOrder },
    } = delivered;
    for (const column of columnsAsked) {
      for (const limit of ["notBefore", "notAfter"] as const) {
        const anchor = column[limit];
        const day = anchor === undefined ? undefined : dayOf(anchor, spec);
        if (anchor === undefined || day === undefined || !columns.has(column.name)) continue;
        const asks = placeInSpec(delivered, column, limit);
        const expected = `at the ${limit === "notBefore" ? "earliest" : "latest"} ${sayAnchor(anchor, day)}`;
        let wrong = 0;
        for (const row of rows) {
          const at = row.cells.get(column.name);
          const isEnd = column.name === "until";
          const read = isEnd ? licenceDay(row, "until", dateOrder).read : at && readTermEnd(at.text, dateOrder);
          if (!at || !read) continue;
          if ("reason" in read) {
            // A column of dates has its own finding.
            wrong += 1;
            if (column.kind === "date") continue;
            const message = `${titleOf(delivered, column)} of ${row.inSentence} was not compared with ${day}: ${read.reason}`;
            yield { at, asks, unchecked: true, message, remedy: "Write it as 2027-01-31." };
            continue;
          }
          const isRight = limit === "notBefore" ? isNotBefore(read, day) : isNotAfter(read, day);
          if (isRight) continue;
          wrong += 1;
          if (isRight === undefined) {
            const message = `${titleOf(delivered, column)} of ${row.inSentence} was not compared with ${day}: it is ${at.text}, and names no day`;
            yield { at, asks, unchecked: true, message, remedy: "Ask which day is meant, and write it as 2027-01-31." };
            continue;
          }
          const message = `${titleOf(delivered, column)} of ${row.inSentence} is ${at.text}, expected ${expected}`;
          yield { at, asks, message, expected, actual: at.text };
        }
        if (wrong === 0) yield* metAt(asks, expected, "in every row");
      }
    }
  },
});
