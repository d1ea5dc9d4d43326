import type { Delivery } from "../../delivery/delivery.js";
import { type DeliveredSheet, deliveredSheets } from "../rule-kinds/cue-sheet-rule.js";

/** A cue sheet, and the first one that was delivered of the same programme, as for another society. */
export interface SisterSheets {
  sheet: DeliveredSheet;
  first: DeliveredSheet;
}

/**
 * Sheets of two deliverables that belong to the same programme: the same picture, episode, language and reel. Where an item has several
 * files, each may be of a part, and none is told to be of the same.
 */
export function* sisterSheets(delivery: Delivery): Iterable<SisterSheets> {
  const firsts = new Map<string, DeliveredSheet>();
  for (const sheet of deliveredSheets(delivery)) {
    const { item, asked } = sheet;
    if (item.files.length !== 1 || sheet.sheet.cues.length === 0) continue;
    const key = JSON.stringify([asked.of, item.episode, item.language, item.reel]);
    const first = firsts.get(key);
    if (!first) firsts.set(key, sheet);
    else if (first.item.deliverable !== item.deliverable) yield { sheet, first };
  }
}
