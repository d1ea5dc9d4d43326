import { isNotApplicable, isPublicDomain } from "./public-domain.js";
import type { DateOrder, NoDay } from "./read-date.js";
import { countedFrom, countedFromDay, readTermEnd, readTermStart, type Term, termPeriod } from "./read-term.js";
import type { Cell } from "./table.js";
import type { Row } from "./table-rows.js";

/** What a row says of one end of its licence. */
export interface LicenceDay {
  /** Name of the column that says it. */
  column: "from" | "until";
  /** Absent, as `read`, where the row does not say it. */
  at?: Cell;
  read?: Term | NoDay;
  /** What of the cell says it, where it names both days: `1 Sept 2026`; where it only says how long it runs, the day that follows from it. */
  part?: string;
}

/** Its own column says it; the beginning also the other one, where both days stand in it: "1 Sept 2026 – 31 Aug 2031". */
export function licenceDay(row: Row, limit: "from" | "until", order: DateOrder | undefined): LicenceDay {
  const { cells } = row;
  const own = cells.get(limit);
  const column = own || limit === "until" ? limit : "until";
  const at = own ?? cells.get("until");
  const counted = at && countedFrom(at.text, order);
  const part =
    at && (counted ? sayPart(counted, limit) : termPeriod(at.text, order)?.[limit === "from" ? "from" : "to"]);
  if (!at || (!own && part === undefined)) return { column };
  // What belongs to everybody has no end.
  if (own && isNotApplicable(own.text) && isPublicDomain(row)) return { column, at, read: { forEver: true } };
  const read = limit === "from" ? readTermStart(at.text, order) : readTermEnd(at.text, order);
  // "5 years" beside a column that says from when.
  const start = limit === "until" && "reason" in read ? cells.get("from") : undefined;
  const ends = start && countedFromDay(at.text, readTermStart(start.text, order));
  if (ends) return { column, at, read: ends, part: sayEnd(ends) };
  return { column, at, read, ...(part !== undefined && { part }) };
}

function sayPart({ from, ends }: { from: string; ends: Term | NoDay }, limit: "from" | "until"): string | undefined {
  if (limit === "from") return from;
  return "first" in ends ? sayEnd(ends) : undefined;
}

function sayEnd({ first }: { first: string }): string {
  return `${first} by its length`;
}
