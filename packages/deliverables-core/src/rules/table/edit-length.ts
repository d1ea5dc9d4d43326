import { tableRule } from "../../check/rule-kinds/table-rule.js";
import type { CueClock } from "../../cue-sheets/cue-clock.js";
import type { Cell, EditEvent } from "../../tables/table.js";
import { readTimecode, type Timebase, timebaseOf, timecodeFault, toFrames } from "../../timecode/timecode.js";

const asked = { preset: "edit-list" as const };
const production = { title: "The Long Field", frameRate: "25" as const };
const ofOtherRate =
  "Put the time right if it is mistyped; if the source counts other frames, export the list with its speed changes (M2 lines).";
const edl = (...events: string[]) => ["TITLE: The Long Field", "FCM: NON-DROP FRAME", "", ...events];

export const editLength = tableRule({
  code: "table/edit-length",
  title: "Edit of another length than its source",
  severity: "error",
  clause: "CMX 3600",
  why: "A clip that is longer than its place in the programme runs at another speed or was put in by hand; a conform without that speed shows other frames.",
  fix: "Export the list with its speed changes (M2 lines); if the clip plays at its own speed, have its times put right.",
  examples: () => [
    {
      table: edl(
        "001  A001  V  C  01:00:10:00 01:00:20:00 10:00:00:00 10:00:10:00",
        "002  A002  V  C  02:00:00:00 02:00:20:00 10:00:10:00 10:00:20:00",
        "M2   A002       050.0                02:00:00:00",
      ),
      asked,
      production,
      finds: [],
    },
    {
      table: edl("001  A001  B  C  01:00:10:00 01:02:45:00 10:00:00:00 10:02:30:00"),
      asked,
      production,
      finds: ["Event 001 takes 00:02:35:00 of its source for 00:02:30:00 of the programme, and no M2 line says why"],
    },
    {
      title: "A frame that the programme's rate does not have, in a source that is too long by any other",
      table: edl("001  AX  A  C  00:00:00:00 00:00:45:27 10:00:02:00 10:00:47:00"),
      asked,
      production,
      finds: ["Event 001 takes 00:00:45:27 of its source, but there is no frame 27 at 25 frames per second"],
    },
    {
      title: "A source that counts other frames has as many of them",
      table: edl("001  A001  V  C  01:00:00:00 01:00:10:10 10:00:00:00 10:00:10:00"),
      asked,
      production,
      finds: [],
    },
  ],
  *look({ asked: { preset }, table: { edits = [] }, clock }) {
    if (preset !== "edit-list") return;
    for (const edit of edits) {
      const { number, source, record, isRetimed, transition } = edit;
      if (isRetimed || !transition.startsWith("C")) continue;
      const lengths = lengthsOf(edit, clock);
      // Within a frame: programs round the end of a clip of another rate.
      if (!lengths || lengths.sources.some((length) => Math.abs(length - lengths.record) <= 1)) continue;
      const uncounted = lengths.isForeign ? uncountedIn(source, lengths.base) : undefined;
      if (uncounted) {
        const message = `Event ${number} takes ${uncounted.at.text} of its source, but ${uncounted.reason}`;
        yield { at: uncounted.at, message, actual: uncounted.at.text, remedy: ofOtherRate };
        continue;
      }
      const [taken = 0] = lengths.sources;
      const message = `Event ${number} takes ${say(taken, lengths.base)} of its source for ${say(lengths.record, lengths.base)} of the programme, and no M2 line says why`;
      yield { at: source.from, message, expected: record.from.text, actual: source.from.text };
    }
  },
});

/** Rates at which the timecode of a source may count, whatever the programme does. */
const usualBases: readonly Timebase[] = [24, 25, 30, 48, 50, 60].map((framesPerSecond) => ({
  framesPerSecond,
  dropFrame: false,
}));
const drops: Timebase = { framesPerSecond: 30, dropFrame: true };

/** In frames: that of the programme, and those that the source may have, first as the programme counts. Undefined where that is not known. */
function lengthsOf(
  { source, record }: EditEvent,
  { rate, dropFrame }: CueClock,
): { base: Timebase; record: number; sources: number[]; isForeign: boolean } | undefined {
  if (!rate) return undefined;
  const base = timebaseOf(rate, dropFrame || record.from.text.includes(";"));
  if ("reason" in base) return undefined;
  const length = framesIn(record, base);
  const sources = [base, ...usualBases, drops].flatMap((one) => framesIn(source, one) ?? []);
  return length === undefined || length === 0 || sources.length === 0
    ? undefined
    : { base, record: length, sources, isForeign: framesIn(source, base) === undefined };
}

/** The time of a source that no frame of the programme's rate has, and why. */
function uncountedIn({ from, to }: EditEvent["source"], base: Timebase): { at: Cell; reason: string } | undefined {
  for (const at of [from, to]) {
    const read = readTimecode(plainTimecode(at));
    const reason = "reason" in read ? read.reason : timecodeFault({ ...read, dropFrame: base.dropFrame }, base);
    if (reason !== undefined) return { at, reason };
  }
  return undefined;
}

function plainTimecode({ text }: Cell): string {
  return text.replaceAll(";", ":").replace(/[:.](?=\d\d$)/, ":");
}

function framesIn({ from, to }: { from: Cell; to: Cell }, base: Timebase): number | undefined {
  const [start, end] = [from, to].map((cell) => {
    const read = readTimecode(plainTimecode(cell));
    const timecode = "reason" in read ? undefined : { ...read, dropFrame: base.dropFrame };
    return timecode && timecodeFault(timecode, base) === undefined ? toFrames(timecode, base) : undefined;
  });
  if (start === undefined || end === undefined) return undefined;
  // A source may run over midnight.
  const day = 86_400 * base.framesPerSecond;
  return end >= start ? end - start : end - start + day;
}

/** Frames as `00:02:35:00`, without regard to dropped ones: a length in a sentence. */
function say(frames: number, { framesPerSecond }: Timebase): string {
  const seconds = Math.floor(frames / framesPerSecond);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60, frames % framesPerSecond];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
