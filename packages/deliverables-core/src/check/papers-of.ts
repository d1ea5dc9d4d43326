import type { Delivery, Item } from "../delivery/delivery.js";
import { filesBeside } from "../delivery/files-beside.js";
import { reportsOn } from "../spec/reports-on.js";
import { isOfItsKind } from "./is-of-its-kind.js";

/**
 * The papers of the deliverable that goes with an item, as far as they were read, are what they claim to be, and report on it at all.
 */
export function papersOf(delivery: Delivery, item: Item, report: string): string[] {
  const asked = delivery.items.find(({ deliverable }) => deliverable === report)?.asked;
  if (asked && !reportsOn(asked, report, item.deliverable)) return [];
  return filesBeside(delivery, item, report).flatMap(({ other: { path, facts } }) =>
    facts && isOfItsKind(facts) ? [path] : [],
  );
}
