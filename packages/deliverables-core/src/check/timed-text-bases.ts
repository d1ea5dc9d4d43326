import type { TimedText } from "../papers/timed-text/timed-text.js";
import { type FrameRate, parseFrameRate } from "../timecode/frame-rate.js";
import { add, compare, divide, multiply, type Rational, rational } from "../timecode/rational.js";
import { formatTimecode, fromFrames, realSeconds, type Timecode, timebaseOf, toFrames } from "../timecode/timecode.js";
import type { Programme } from "./programme/programme-of.js";
import type { TimedEvent } from "./rule-kinds/timed-text-rule.js";

/** From where the times of a file may count, in its own seconds. */
export interface Base {
  from: Rational;
  /** `10:00:00:00`. */
  written: string;
  is: "zero" | "timecode" | "hour";
}

/** The start timecode of a programme as it is written. */
export function startTimecode({ start, rate, dropFrame }: Programme): Timecode | undefined {
  const timebase = rate && timebaseOf(rate, dropFrame);
  const frames = start && rate && multiply(start, rate.exact);
  if (!timebase || "reason" in timebase || !frames || frames.denominator !== 1n) return undefined;
  return fromFrames(Number(frames.numerator), timebase);
}

/**
 * From where the times of a file may count. A file by the clock may write the programme's timecode as if its frames were
 * exact, or the time that really has passed, which differ by a thousandth at 23.976 and 29.97: both are what programs write.
 */
export function basesOf(text: TimedText, programme: Programme): Base[] {
  const zero: Base = { from: rational(0), written: "00:00:00:00", is: "zero" };
  const timecode = startTimecode(programme);
  const { start, rate } = programme;
  // What a DCP plays counts from the start of its reel, whatever timecode the picture has.
  if (!timecode || !start || !rate || text.reel) return [zero];
  const written = formatTimecode(timecode);
  const is = start.numerator === 0n ? ("zero" as const) : ("timecode" as const);
  if (is === "zero") return [zero];
  const own = text.frameRate === undefined ? undefined : parseFrameRate(text.frameRate);
  const counted =
    text.counts === "frames"
      ? countedStart(timecode, rate, own, text.dropFrame ?? false)
      : nominalStart(timecode, rate);
  const all = text.counts === "frames" ? [counted] : [start, counted];
  return [zero, ...all.flatMap((from): Base[] => (from ? [{ from, written, is }] : []))];
}

/** The same timecode in the count of the file. */
function countedStart(timecode: Timecode, rate: FrameRate, own = rate, dropFrame: boolean): Rational | undefined {
  const timebase = timebaseOf(own, dropFrame);
  if ("reason" in timebase || !rate.nominal || !own.nominal) return undefined;
  const frames = Math.floor((timecode.frames * own.nominal) / rate.nominal);
  return realSeconds(toFrames({ ...timecode, frames, dropFrame }, timebase), own);
}

function nominalStart({ hours, minutes, seconds, frames }: Timecode, { nominal }: FrameRate): Rational | undefined {
  if (!nominal) return undefined;
  return add(rational((hours * 60 + minutes) * 60 + seconds), rational(frames, nominal));
}

/** A whole hour from which all events would fit; undefined where there is none. */
export function hourOf(events: readonly TimedEvent[], duration: Rational): Base | undefined {
  const first = events.reduce<Rational | undefined>(
    (least, { start }) => (least && compare(least, start) <= 0 ? least : start),
    undefined,
  );
  if (!first) return undefined;
  const { numerator, denominator } = divide(first, rational(3600));
  const hour = Number(numerator / denominator);
  const base: Base = { from: rational(hour * 3600), written: `${String(hour).padStart(2, "0")}:00:00:00`, is: "hour" };
  return hour > 0 && hour < 24 && allFit(events, base, duration) ? base : undefined;
}

/** What is rounded to a frame, or to a thousandth of a second, may stick out by as much. */
export const slack = rational(1, 23);

export function fits({ start, end }: TimedEvent, { from }: Base, duration: Rational): boolean {
  const to = add(add(from, duration), slack);
  return compare(add(start, slack), from) >= 0 && compare(start, to) < 0 && (!end || compare(end, to) <= 0);
}

export function allFit(events: readonly TimedEvent[], base: Base, duration: Rational): boolean {
  return events.every((event) => fits(event, base, duration));
}
