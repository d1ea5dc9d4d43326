import { parseDay, type Report } from "deliverables-core";
import { type Chase, chaseList, nobody } from "./chase-list.js";

/** What somebody still has to bring, and by when. */
export interface DueChase extends Chase {
  /** `2026-12-04`; absent where the spec names no day. */
  due?: string;
  /** Days from today until it is due; negative once it is late. */
  daysLeft?: number;
}

/** The chase list with its days: whose things are late comes first, and of each owner what is late. */
export function dueChases(report: Report, today: string): DueChase[] {
  const due = new Map(report.deliverables.map((one) => [one.deliverable, one.due]));
  const chases = chaseList(report).map((chase): DueChase => {
    const day = due.get(chase.deliverable);
    const daysLeft = day === undefined ? undefined : daysBetween(today, day);
    return { ...chase, ...(day !== undefined && { due: day }), ...(daysLeft !== undefined && { daysLeft }) };
  });
  const soonest = new Map<string, number>();
  for (const { owner, daysLeft = never } of chases) soonest.set(owner, Math.min(daysLeft, soonest.get(owner) ?? never));
  // Sorting keeps the order of the report among those that are due on the same day.
  return chases.sort(
    (one, other) =>
      rank(one, soonest) - rank(other, soonest) ||
      compare(one.owner, other.owner) ||
      (one.daysLeft ?? never) - (other.daysLeft ?? never),
  );
}

const never = 1e9;

/** Nobody is chased last, unless something without an owner is late. */
function rank({ owner }: Chase, soonest: ReadonlyMap<string, number>): number {
  const days = soonest.get(owner) ?? never;
  if (days < 0) return days;
  return owner === nobody ? never + 1 : days;
}

function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [parseDay(from), parseDay(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
