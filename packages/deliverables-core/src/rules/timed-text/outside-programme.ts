import {
  type DeliveredTimedText,
  nameOf,
  type TimedEvent,
  timedTextRule,
} from "../../check/rule-kinds/timed-text-rule.js";
import type { SeenInFile } from "../../check/seen-in-file.js";
import { allFit, type Base, basesOf, fits, hourOf, slack, startTimecode } from "../../check/timed-text-bases.js";
import { withTimecode } from "../../media/probe-in-short.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { add, compare, type Rational, subtract, toDecimalString } from "../../timecode/rational.js";
import { formatTimecode } from "../../timecode/timecode.js";

const minute = {
  ...withTimecode("10:00:00:00"),
  video: [{ frameRate: "25", frames: 1500, color: {}, hdr: { formats: [] } }],
};
const stl = { forms: ["EBU STL" as const], counts: "frames" as const, frameRate: "25" };

export const timedTextOutsideProgramme = timedTextRule({
  code: "timed-text/outside-programme",
  title: "Subtitle outside the programme",
  severity: "error",
  requirements: ["timedText/start", "of"],
  why: "A subtitle before the first or after the last frame belongs to another cut, and times that count from another hour show nothing at all.",
  fix: "Take the subtitles of the cut that is delivered, and shift them all by the same time where they count from another start.",
  examples: () => [
    { paper: timedTextOf([shown("1", "3"), shown("58", "60")]), programme: minute, finds: [] },
    {
      title: "By the programme's timecode",
      paper: timedTextOf([shown("36001", "36003")], stl),
      asked: { start: "timecode" },
      programme: minute,
      finds: [],
    },
    {
      paper: timedTextOf([shown("1", "3"), shown("59", "61"), shown("62", "63")]),
      programme: minute,
      finds: [
        "Subtitle 2 at 59s ends at 61s, 1 s after programme ends",
        "Subtitle 3 at 62s starts 2 s after programme ends",
      ],
    },
    {
      title: "From another hour than is asked for",
      paper: timedTextOf([shown("1", "3")], stl),
      asked: { start: "timecode" },
      programme: minute,
      finds: ["LFD1001A.srt counts from 00:00:00:00, programme starts at 10:00:00:00"],
    },
    {
      title: "From an hour of its own",
      paper: timedTextOf([shown("3601", "3603")]),
      programme: minute,
      finds: ["LFD1001A.srt counts from 01:00:00:00, programme starts at 10:00:00:00"],
    },
    {
      title: "From the first frame, as asked",
      paper: timedTextOf([shown("36001", "36003")]),
      asked: { start: "zero" },
      programme: minute,
      finds: ["LFD1001A.srt counts from 10:00:00:00, expected from 00:00:00:00"],
    },
    {
      title: "A format that counts timecodes, from zero, where nobody asks: a warning",
      paper: timedTextOf([shown("1", "3")], stl),
      programme: minute,
      finds: ["LFD1001A.srt counts from 00:00:00:00, programme starts at 10:00:00:00"],
    },
    {
      title: "A programme that says nothing of its time",
      paper: timedTextOf([shown("1", "3")]),
      programme: { container: { format: "MXF" }, video: [], audio: [{}] },
      finds: ["unchecked: Times of LFD1001A.srt were not compared with programme: it does not say how long it lasts"],
    },
  ],
  *look(delivered) {
    const { events, programme, asked, file } = delivered;
    const { deliverable, duration } = programme;
    if (deliverable === undefined || events.length === 0) return;
    const why = whyUnknown(delivered);
    if (why !== undefined || !duration) {
      const message = `Times of ${file} were not compared with ${deliverable}: ${why}`;
      const remedy = `It is checked as soon as ${deliverable} is one file that says so.`;
      yield { asks: asksFor(asked), unchecked: true, message, remedy };
      return;
    }
    const bases = basesOf(delivered.text, programme);
    // Where the programme itself starts at zero, both are the same.
    const wanted = bases.filter(({ is }) => asked.start === undefined || is === asked.start || bases.length === 1);
    const fitting = wanted.find((base) => allFit(events, base, duration));
    if (fitting) {
      yield* fittingUnasked(delivered, fitting);
      return;
    }
    const other = [...bases, hourOf(events, duration)].find((base) => base && allFit(events, base, duration));
    if (other) yield countsFrom(delivered, other);
    else yield* outside(delivered, closest(events, wanted, duration), duration);
  },
});

function asksFor({ start }: DeliveredTimedText["asked"]): string {
  return start === undefined ? "of" : "timedText/start";
}

function whyUnknown({ programme, asked }: DeliveredTimedText): string | undefined {
  if (programme.unknown !== undefined) return programme.unknown;
  if (!programme.duration) return "it does not say how long it lasts";
  // Without a start nobody can tell which of the two a file counts from.
  return asked.start === "timecode" && !startTimecode(programme) ? "it does not say when it starts" : undefined;
}

/** All fit. A format that counts timecodes and begins at zero is told all the same, where the programme begins elsewhere. */
function* fittingUnasked(
  delivered: DeliveredTimedText,
  base: Base,
): Iterable<SeenInFile | { met: true; asks: string; expected: string; actual: string }> {
  const { asked, programme, text } = delivered;
  const start = startTimecode(programme);
  const isElsewhere = base.is === "zero" && start !== undefined && programme.start?.numerator !== 0n;
  if (asked.start === undefined && isElsewhere && text.counts === "frames" && !text.reel)
    yield { ...countsFrom(delivered, base), severity: "warning" };
  else
    yield {
      met: true,
      asks: asksFor(asked),
      expected: `subtitles within ${programme.deliverable}`,
      actual: `all of them, from ${base.written}`,
    };
}

function countsFrom({ file, programme, asked }: DeliveredTimedText, { written }: Base): SeenInFile {
  const start = startTimecode(programme);
  const expected = asked.start === "zero" || !start ? "00:00:00:00" : formatTimecode(start);
  const rest =
    asked.start === "zero" || !start ? `expected from ${expected}` : `${programme.deliverable} starts at ${expected}`;
  return { asks: asksFor(asked), message: `${file} counts from ${written}, ${rest}`, expected, actual: written };
}

/** The start from which most of them fit. */
function closest(events: readonly TimedEvent[], bases: readonly Base[], duration: Rational): Base {
  const counted = bases.map((base) => ({ base, fit: events.filter((event) => fits(event, base, duration)).length }));
  const best = counted.reduce((most, one) => (one.fit > most.fit ? one : most));
  return best.base;
}

function* outside(
  { events, programme, asked }: DeliveredTimedText,
  base: Base,
  duration: Rational,
): Iterable<SeenInFile> {
  const asks = asksFor(asked);
  const [{ from }, to] = [base, add(base.from, duration)];
  const say = (time: Rational) => `${toDecimalString(time, 3)} s`;
  for (const one of events) {
    const { start, end, event } = one;
    if (fits(one, base, duration)) continue;
    const at = event.at;
    if (compare(add(start, slack), from) < 0)
      yield {
        asks,
        at,
        message: `${nameOf(one)} starts ${say(subtract(from, start))} before ${programme.deliverable} does`,
      };
    else if (compare(start, add(to, slack)) >= 0)
      yield {
        asks,
        at,
        message: `${nameOf(one)} starts ${say(subtract(start, to))} after ${programme.deliverable} ends`,
      };
    else if (end) {
      const message = `${nameOf(one)} ends at ${event.written.end}, ${say(subtract(end, to))} after ${programme.deliverable} ends`;
      yield { asks, at, message };
    }
  }
}
