import type { DateOrder, NoDay } from "./read-date.js";
import { readTermEnd, readTermStart, type Term, termPeriod } from "./read-term.js";
import type { Cell } from "./table.js";
import type { Row } from "./table-rows.js";

/** What a row says of one end of its licence. */
export interface LicenceDay {
  /** Name of the column that says it. */
  column: "from" | "until";
  /** Absent, as `read`, where the row does not say it. */
  at?: Cell;
  read?: Term | NoDay;
  /** What of the cell says it, where it names both days: `1 Sept 2026`. */
  part?: string;
}

/** Its own column says it; the beginning also the other one, where both days stand in it: "1 Sept 2026 – 31 Aug 2031". */
export function licenceDay({ cells }: Row, limit: "from" | "until", order: DateOrder | undefined): LicenceDay {
  const own = cells.get(limit);
  const column = own || limit === "until" ? limit : "until";
  const at = own ?? cells.get("until");
  const part = at && termPeriod(at.text, order)?.[limit === "from" ? "from" : "to"];
  if (!at || (!own && part === undefined)) return { column };
  const read = limit === "from" ? readTermStart(at.text, order) : readTermEnd(at.text, order);
  return { column, at, read, ...(part !== undefined && { part }) };
}
