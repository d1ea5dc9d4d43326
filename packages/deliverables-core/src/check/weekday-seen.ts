import { quote } from "../papers/quote.js";
import type { DateOrder } from "../tables/read-date.js";
import { type WeekdayFault, weekdayFault } from "../tables/weekday-fault.js";

/** What a text says of a day whose weekday is another: a message that goes on from `who` ("Until of row 2"), and what to do. */
export function weekdaySeen(
  who: string,
  text: string,
  order?: DateOrder,
): { message: string; remedy: string; actual: string } | undefined {
  const fault = weekdayFault(text, order);
  if (!fault) return undefined;
  const { written, days } = fault;
  const [only, ...more] = days;
  const truth =
    more.length === 0
      ? `that day is a ${only?.weekday}`
      : days.map(({ day, weekday }) => `${day} is a ${weekday}`).join(" and ");
  return { message: `${who} says ${quote(written)}, and ${truth}`, remedy: remedyFor(fault), actual: written };
}

function remedyFor({ said, nearby }: WeekdayFault): string {
  const [before = "", after = "", ofAnotherYear] = nearby;
  const more = ofAnotherYear === undefined ? "" : `; ${ofAnotherYear} is a ${said} too`;
  return `Ask whether the day or the weekday is right, and have the other one corrected: the nearest ${said}s are ${before} and ${after}${more}.`;
}
