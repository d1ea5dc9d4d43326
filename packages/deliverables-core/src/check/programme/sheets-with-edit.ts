import type { CueClock } from "../../cue-sheets/cue-clock.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";
import { cueSheetOf } from "../../cue-sheets/cue-sheet-of.js";
import type { Span } from "../../cue-sheets/spans.js";
import type { Delivery, Item } from "../../delivery/delivery.js";
import type { Row } from "../../tables/table-rows.js";
import { type DeliveredTable, deliveredTables } from "../rule-kinds/table-rule.js";
import { clipsIn, cuesIn, onOneClock } from "./music-spans.js";
import { type Programme, programmeOf } from "./programme-of.js";

/** A cue sheet and the edit that it is to be compared with. */
export interface SheetWithEdit {
  item: Item;
  /** Path of the sheet. */
  file: string;
  /** What the spec calls the edit, and the tracks that it takes for music. */
  name: string;
  tracks?: string[] | undefined;
  lists: DeliveredTable[];
  clips: Span<{ row: Row; list: DeliveredTable }>[];
  sheetCues: Cue[];
  /** Those that say when they play, as the sheet counts. */
  written: Span<Cue>[];
  /** The same as the edit counts; undefined where nobody tells how the two counts go together. */
  cues: Span<Cue>[] | undefined;
  programme: Programme;
  clock: CueClock;
}

/** Every cue sheet of which the spec asks that it is compared with an edit. */
export function* sheetsWithEdit(delivery: Delivery): Iterable<SheetWithEdit> {
  for (const item of delivery.items) {
    const { asked } = item;
    if (asked.type !== "cue-sheet" || !asked.edit) continue;
    const { table: name, tracks } = asked.edit;
    const lists = [...deliveredTables(delivery, name)].filter((list) => isBeside(list.item, item));
    const programme = programmeOf(delivery, item, asked.of);
    const clock = { rate: programme.rate, dropFrame: programme.dropFrame };
    const clips = lists.flatMap((list) => (list.table.untimed ? [] : clipsIn(list, clock, tracks)));
    for (const { path: file, facts } of item.files) {
      if (facts?.kind !== "cue-sheet" || facts.table.format === undefined) continue;
      const sheetCues = cueSheetOf(facts.table, { ...asked.columns }).cues;
      const written = cuesIn(sheetCues, clock);
      const cues = onOneClock(written, clips, programme.start);
      yield { item, file, name, tracks, lists, clips, sheetCues, written, cues, programme, clock };
    }
  }
}

function isBeside(left: Item, right: Item): boolean {
  return left.episode === undefined || right.episode === undefined || left.episode === right.episode;
}
