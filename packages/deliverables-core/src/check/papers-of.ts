import type { Delivery, Item } from "../delivery/delivery.js";
import { filesBeside } from "../delivery/files-beside.js";
import { isOfItsKind } from "./is-of-its-kind.js";

/** The papers of the deliverable that goes with an item, as far as they were read and are what they claim to be. */
export function papersOf(delivery: Delivery, item: Item, report: string): string[] {
  return filesBeside(delivery, item, report).flatMap(({ other: { path, facts } }) =>
    facts && isOfItsKind(facts) ? [path] : [],
  );
}
