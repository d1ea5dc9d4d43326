import { dayOf, sayAnchor } from "../../check/day-of.js";
import { headingOf, metAt, tableRule } from "../../check/rule-kinds/table-rule.js";
import type { TableDeliverable } from "../../spec/spec.js";
import { isNotAfter, isNotBefore, readTermEnd, readTermStart } from "../../tables/read-term.js";

const headings = "Item,Source,From,Until";
const production = { dates: { transmission: "2027-01-10" } };
const asked: Partial<TableDeliverable> = {
  preset: "rights-log",
  rights: { from: "transmission", until: "2032-01-09" },
};

export const licenceTerm = tableRule({
  code: "table/term",
  title: "How long a licence runs",
  severity: "error",
  requirements: ["rights/from", "rights/until"],
  why: "A licence that is not running on the day of transmission is none, and one that ends early takes the programme off the shelf.",
  fix: "Have the licence extended, or replace the item.",
  examples: () => [
    {
      table: [headings, "Dawn,Hedge,2026-01-01,2032-12-31", "Poem,Holly,,in perpetuity"],
      asked,
      production,
      finds: [],
    },
    {
      table: [headings, "Dawn,Hedge,2027-02-01,2032-12-31", "Poem,Holly,2026-01-01,2031-12-31", "Clip,Sky,2026-01-01,"],
      asked,
      production,
      finds: [
        "From of row 2 is 2027-02-01, after 2027-01-10 (transmission)",
        "Until of row 3 is 2031-12-31, before 2032-01-09",
        "Row 4 does not say until when it is licensed",
      ],
    },
    {
      title: "Without further wishes, the licence has to be running at transmission",
      table: [headings, "Dawn,Hedge,2026-01-01,2026-12-31"],
      asked: { preset: "rights-log" },
      production,
      finds: ["Until of row 2 is 2026-12-31, before 2027-01-10 (transmission)"],
    },
    {
      title: "A month or a year runs at least from its last day, and at least until its first",
      table: [headings, "Dawn,Hedge,Dec 2026,2040", "Poem,Holly,2027,January 2032", "Clip,Sky,2026,12/2031"],
      asked,
      production,
      finds: [
        "Until of row 4 is 12/2031, before 2032-01-09",
        "unchecked: From of row 3 was not compared with 2027-01-10 (transmission): it is 2027, and names no day",
        "unchecked: Until of row 3 was not compared with 2032-01-09: it is January 2032, and names no day",
      ],
    },
    {
      table: [headings, "Dawn,Hedge,2026-01-01,five years"],
      asked: { columns: { item: {}, until: {} }, rights: { until: "2032-01-09" } },
      finds: ["unchecked: Until of row 2 was not compared with 2032-01-09: it counts from a day that is not named"],
    },
  ],
  *look(delivered) {
    const {
      rows,
      columns,
      columnsAsked,
      headings,
      spec,
      asked: { rights, dateOrder },
    } = delivered;
    if (!headings) return;
    const transmission = spec.production.dates?.transmission && "transmission";
    for (const [limit, title] of [
      ["from", "From"],
      ["until", "Until"],
    ] as const) {
      const anchor = rights?.[limit] ?? transmission;
      const day = anchor && dayOf(anchor, spec);
      const isAsked = rights?.[limit] !== undefined;
      if (!anchor || !day || (!isAsked && !columns.has(limit))) continue;
      const asks = isAsked ? `rights/${limit}` : undefined;
      if (!columns.has(limit)) {
        // A licence without a beginning began when it was signed.
        if (limit === "from") yield* metAt(asks, sayAnchor(anchor, day), "no beginning named");
        else yield { at: headings[0], asks, message: "There is no column for the end of a licence" };
        continue;
      }
      const name = headingOf(delivered, limit)?.text ?? title;
      let wrong = 0;
      for (const row of rows) {
        const at = row.cells.get(limit);
        const read = at && (limit === "from" ? readTermStart(at.text, dateOrder) : readTermEnd(at.text, dateOrder));
        const lower = row.inSentence;
        if (!at || !read) {
          if (limit === "from" || !isAsked) continue;
          wrong += 1;
          yield {
            at: row.places.get(limit) ?? row.at,
            asks,
            message: `${row.name} does not say until when it is licensed`,
            expected: day,
          };
        } else if ("reason" in read) {
          wrong += 1;
          // Of a column of dates another rule tells.
          if (columnsAsked.find((column) => column.name === limit)?.kind === "date") continue;
          const message = `${name} of ${lower} was not compared with ${sayAnchor(anchor, day)}: ${read.reason}`;
          yield { at, asks, unchecked: true, message, remedy: 'Write it as 2032-01-31, or "in perpetuity".' };
        } else {
          const isRight = limit === "from" ? isNotAfter(read, day) : isNotBefore(read, day);
          if (isRight) continue;
          wrong += 1;
          if (isRight === undefined) {
            const message = `${name} of ${lower} was not compared with ${sayAnchor(anchor, day)}: it is ${at.text}, and names no day`;
            yield { at, asks, unchecked: true, message, remedy: "Ask which day is meant, and write it as 2032-01-31." };
            continue;
          }
          const message = `${name} of ${lower} is ${at.text}, ${limit === "from" ? "after" : "before"} ${sayAnchor(anchor, day)}`;
          yield { at, asks, message, expected: day, actual: at.text };
        }
      }
      if (wrong === 0) yield* metAt(asks, sayAnchor(anchor, day), "in every row");
    }
  },
});
