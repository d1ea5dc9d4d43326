import { columnToAdd } from "../../check/column-to-add.js";
import { dayOf, sayAnchor } from "../../check/day-of.js";
import { type DeliveredTable, headingOf, metAt, tableRule } from "../../check/rule-kinds/table-rule.js";
import type { MetInFile, SeenInFile } from "../../check/seen-in-file.js";
import type { TableDeliverable } from "../../spec/spec.js";
import { licenceDay } from "../../tables/licence-day.js";
import { isNotAfter, isNotBefore } from "../../tables/read-term.js";
import { sayCell } from "../../tables/say-cell.js";

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
      title: "Both days in one column",
      table: [
        "Item,Source,Licence period",
        "Dawn,Hedge,1 Sept 2026 – 31 Aug 2031",
        "Poem,Holly,1.2.2027–31.12.2036",
        "Clip,Sky,2026-01-01 to 2036-12-31",
      ],
      asked,
      production,
      finds: [
        "Licence period of row 3 begins 1.2.2027, after 2027-01-10 (transmission)",
        "Licence period of row 2 ends 31 Aug 2031, before 2032-01-09",
      ],
    },
    {
      title: "How long it runs, from a day in the cell or beside it",
      table: [
        headings,
        "Dawn,Hedge,,5 years from 1 Sept 2026",
        "Poem,Holly,2026-09-01,ten years",
        "Clip,Sky,,5 Jahre ab Erstausstrahlung",
      ],
      asked,
      production,
      finds: ["Until of row 2 ends 2031-08-31 by its length, before 2032-01-09"],
    },
    {
      title: "A list with times, where the licence ends under a word that others have for a time",
      table: ["Clip,Source,In,Out,Until", "Storm,BBC,10:01:00:00,10:01:10:00,2026-12-31"],
      asked: { preset: "archive-log" },
      production,
      finds: ["Until of row 2 is 2026-12-31, before 2027-01-10 (transmission)"],
    },
    {
      title: "A row in which nobody holds rights",
      table: ["Item,Source,Until,Notes", "Dawn,Hedge,2035-01-01,", "Camel,Farm,,No rights to clear"],
      asked,
      production,
      finds: [
        'unchecked: Whether row 3 has to be licensed until 2032-01-09 is not known: it says "No rights to clear"',
      ],
    },
    { table: ["Item,Source", "Dawn,Hedge"], asked, production, finds: ["There is no column for the end of a licence"] },
    {
      table: [headings, "Dawn,Hedge,2026-01-01,five years"],
      asked: { columns: { item: {}, until: {} }, rights: { until: "2032-01-09" } },
      finds: ["unchecked: Until of row 2 was not compared with 2032-01-09: it counts from a day that is not named"],
    },
  ],
  *look(delivered) {
    for (const limit of ["from", "until"] as const) {
      const anchor = delivered.asked.rights?.[limit] ?? anchorOfTransmission(delivered);
      const day = anchor && dayOf(anchor, delivered.spec);
      if (anchor && day && delivered.headings) yield* compared(delivered, limit, { day, said: sayAnchor(anchor, day) });
    }
  },
});

/** A row of what nobody holds rights in: an animal, a place, something of the production's own. */
const needsNone =
  /\b(?:no (?:rights?|licen[cs]es?|clearances?|permissions?) (?:to (?:clear|license)|needed|required|necessary)|nothing to (?:clear|license)|keine (?:Rechte|Lizenz\w*) (?:nötig|erforderlich|notwendig|zu klären)|(?:aucun droit|pas de droits?) à (?:libérer|acquérir))/iu;

function anchorOfTransmission({ spec }: DeliveredTable): "transmission" | undefined {
  return spec.production.dates?.transmission ? "transmission" : undefined;
}

/** Every row's licence, put beside the day on which it has to run. */
function* compared(
  delivered: DeliveredTable,
  limit: "from" | "until",
  { day, said }: { day: string; said: string },
): Iterable<SeenInFile | MetInFile> {
  const { rows, headings = [], columns, columnsAsked, asked } = delivered;
  const isAsked = asked.rights?.[limit] !== undefined;
  const asks = isAsked ? `rights/${limit}` : undefined;
  const told = rows.map((row) => ({ row, ...licenceDay(row, limit, asked.dateOrder) }));
  if (!columns.has(limit) && !told.some(({ at }) => at)) {
    if (!isAsked) return;
    // A licence without a beginning began when it was signed.
    if (limit === "from") yield* metAt(asks, said, "no beginning named");
    else {
      const remedy = columnToAdd("until");
      yield { at: headings[0], asks, message: "There is no column for the end of a licence", remedy };
    }
    return;
  }
  let wrong = 0;
  for (const { row, at, read, column, part } of told) {
    const name = headingOf(delivered, column)?.text ?? (limit === "from" ? "From" : "Until");
    const what = `${name} of ${row.inSentence}`;
    if (!at || !read) {
      if (limit === "from" || !isAsked) continue;
      wrong += 1;
      const free = row.all.find(({ text }) => needsNone.test(text));
      if (free) {
        const message = `Whether ${row.inSentence} has to be licensed until ${day} is not known: it says ${sayCell(free)}`;
        yield {
          at: free,
          asks,
          unchecked: true,
          message,
          remedy: "If nothing has to be licensed, take the row out of the list.",
        };
        continue;
      }
      const message = `${row.name} does not say until when it is licensed`;
      yield { at: row.places.get(limit) ?? row.at, asks, message, expected: day };
    } else if ("reason" in read) {
      wrong += 1;
      // Of a column of dates another rule tells.
      if (columnsAsked.find((one) => one.name === column)?.kind === "date") continue;
      const message = `${what} was not compared with ${said}: ${read.reason}`;
      yield { at, asks, unchecked: true, message, remedy: 'Write it as 2032-01-31, or "in perpetuity".' };
    } else {
      const isRight = limit === "from" ? isNotAfter(read, day) : isNotBefore(read, day);
      if (isRight) continue;
      wrong += 1;
      const is = part === undefined ? `is ${at.text}` : `${limit === "from" ? "begins" : "ends"} ${part}`;
      if (isRight === undefined) {
        const message = `${what} was not compared with ${said}: it ${is}, and names no day`;
        yield { at, asks, unchecked: true, message, remedy: "Ask which day is meant, and write it as 2032-01-31." };
        continue;
      }
      const message = `${what} ${is}, ${limit === "from" ? "after" : "before"} ${said}`;
      yield { at, asks, message, expected: day, actual: at.text };
    }
  }
  if (wrong === 0) yield* metAt(asks, said, "in every row");
}
