import type { Item } from "../delivery/delivery.js";
import { compare, type Rational, subtract, toDecimalString } from "../timecode/rational.js";
import type { DeliveredTimedText, TimedEvent } from "./rule-kinds/timed-text-rule.js";

/** The other languages of a file of subtitles: of the same deliverable, episode and reel. */
export function sistersOf(one: DeliveredTimedText, all: readonly DeliveredTimedText[]): DeliveredTimedText[] {
  // Of an item with several files nobody knows which goes with which.
  if (one.item.files.length !== 1 || one.item.language === undefined) return [];
  return all.filter(({ item, events }) => isSister(item, one.item) && item.files.length === 1 && events.length > 0);
}

function isSister(left: Item, right: Item): boolean {
  return (
    left.deliverable === right.deliverable &&
    left.language !== undefined &&
    left.language !== right.language &&
    left.episode === right.episode &&
    left.reel === right.reel
  );
}

/** When the last subtitle is no longer shown; of one that nothing ends, when it begins. */
export function lastEnd(events: readonly TimedEvent[]): Rational | undefined {
  return events.reduce<Rational | undefined>((latest, { start, end = start }) => {
    return latest && compare(latest, end) >= 0 ? latest : end;
  }, undefined);
}

/** Only to weigh how far two are apart. */
export function secondsBetween(from: Rational, to: Rational): number {
  return Number(toDecimalString(subtract(to, from), 3));
}
