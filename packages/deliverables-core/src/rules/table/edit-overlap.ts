import { tableRule } from "../../check/rule-kinds/table-rule.js";
import { positionOf } from "../../cue-sheets/cue-clock.js";
import type { EditEvent } from "../../tables/table.js";
import { compare, type Rational } from "../../timecode/rational.js";

const asked = { preset: "edit-list" as const };
const production = { title: "The Long Field", frameRate: "25" as const };
const edl = (...events: string[]) => ["TITLE: The Long Field", "FCM: NON-DROP FRAME", "", ...events];

export const editOverlap = tableRule({
  code: "table/edit-overlap",
  title: "Edits over each other",
  severity: "error",
  why: "On one track of a programme only one thing can play at a time, so a conform takes one of two events that overlap, and nobody knows which.",
  fix: "Export the list anew from the edit; what is layered belongs on a track or a list of its own.",
  examples: () => [
    {
      table: edl(
        "001  A001  B   C     01:00:10:00 01:00:20:00 10:00:00:00 10:00:10:00",
        "002  A001  V   C     01:00:20:00 01:00:20:00 10:00:10:00 10:00:10:00",
        "002  A002  V   D 012 02:00:00:00 02:00:10:00 10:00:10:00 10:00:20:00",
        "003  A003  A2  C     03:00:00:00 03:00:20:00 10:00:00:00 10:00:20:00",
      ),
      asked,
      production,
      finds: [],
    },
    {
      table: edl(
        "001  A001  B   C     01:00:10:00 01:02:40:00 10:00:00:00 10:02:30:00",
        "002  A002  V   C     02:00:00:00 02:00:10:00 10:02:29:00 10:02:39:00",
        "003  A003  A   C     02:00:00:00 02:00:10:00 10:02:30:00 10:02:40:00",
      ),
      asked,
      production,
      finds: ["Event 002 begins at 10:02:29:00 on V1, where event 001 plays until 10:02:30:00"],
    },
  ],
  *look({ asked: { preset }, table: { edits = [] }, clock }) {
    if (preset !== "edit-list") return;
    const timed = edits.flatMap((edit) => {
      const [from, to] = [positionOf(edit.record.from, clock), positionOf(edit.record.to, clock)];
      // What is keyed lies over its background, and the first line of a dissolve has no length.
      return from && to && compare(from, to) < 0 && !edit.transition.startsWith("K") ? [{ edit, from, to }] : [];
    });
    // Some lists are in the order of their sources.
    timed.sort((left, right) => compare(left.from, right.from));
    const playing = new Map<string, { edit: EditEvent; to: Rational }>();
    for (const { edit, from, to } of timed) {
      const under = edit.channels.find((channel) => {
        const before = playing.get(channel);
        return before && before.edit.number !== edit.number && compare(from, before.to) < 0;
      });
      const before = playing.get(under ?? "");
      if (before)
        yield {
          at: edit.record.from,
          message: `Event ${edit.number} begins at ${edit.record.from.text} on ${under}, where event ${before.edit.number} plays until ${before.edit.record.to.text}`,
          actual: edit.record.from.text,
        };
      for (const channel of edit.channels) {
        const last = playing.get(channel);
        if (!last || compare(to, last.to) > 0) playing.set(channel, { edit, to });
      }
    }
  },
});
