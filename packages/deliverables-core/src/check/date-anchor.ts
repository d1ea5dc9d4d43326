import { filesBeside } from "../delivery/files-beside.js";
import { belongsToOne } from "../spec/belongs-to.js";
import type { DeliveredPaper } from "./rule-kinds/paper-rule.js";

/** The day that `delivery + 3 years` stands for, or why nobody knows. */
export function dayOfAnchor(text: string, paper: DeliveredPaper): { day: string } | { unknown: string } {
  const [, anchor = "", sign, amount, unit] = /^(\S+)(?: ([+-]) (\d+) (\w+))?$/.exec(text) ?? [];
  const start = startOf(anchor, paper);
  if ("unknown" in start || amount === undefined) return start;
  const date = new Date(`${start.day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return { unknown: `${start.day} is no day` };
  const count = Number(amount) * (sign === "-" ? -1 : 1);
  if (unit?.startsWith("day")) date.setUTCDate(date.getUTCDate() + count);
  else if (unit?.startsWith("week")) date.setUTCDate(date.getUTCDate() + 7 * count);
  else addMonths(date, unit?.startsWith("year") ? 12 * count : count);
  return { day: date.toISOString().slice(0, 10) };
}

function startOf(
  anchor: string,
  { spec, delivery, item, asked }: DeliveredPaper,
): { day: string } | { unknown: string } {
  if (anchor === "delivery" || anchor === "transmission") {
    const day = spec.production.dates?.[anchor];
    return day === undefined ? { unknown: `the production has no date of ${anchor}` } : { day };
  }
  if (anchor !== "master") return { day: anchor };
  const of = belongsToOne(asked);
  if (of === undefined) return { unknown: 'the paper belongs to no deliverable: say which with "of"' };
  const days = filesBeside(delivery, item, of).flatMap(({ other: { facts } }) => {
    const probe = facts?.kind === "media" ? facts.media : undefined;
    return probe?.container.createdOn ?? probe?.broadcast?.originationDate ?? [];
  });
  const day = days.sort().at(-1);
  return day === undefined ? { unknown: `${of} does not say when it was made` } : { day };
}

/** The last day of a month stays one: 31 January and a month is 28 February. */
function addMonths(date: Date, months: number): void {
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
}
