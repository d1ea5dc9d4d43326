import type { Cell } from "../tables/table.js";
import { durationInSeconds } from "../timecode/duration.js";
import type { FrameRate } from "../timecode/frame-rate.js";
import { add, compare, type Rational, rational, subtract } from "../timecode/rational.js";
import { realSeconds, timebaseOf, timecodeFault, toFrames } from "../timecode/timecode.js";
import type { Cue } from "./cue-sheet.js";
import { type CueTime, type NoCueTime, readCueTime } from "./cue-time.js";

/** By what a sheet's times count. */
export interface CueClock {
  /** Of the programme's picture, or of the production. */
  rate?: FrameRate | undefined;
  /** Whether the programme's timecode drops frames. */
  dropFrame: boolean;
}

/** The times of a cue in seconds, exactly; absent where the sheet has none or one that cannot be read. */
export interface CueTimes {
  in?: Rational;
  out?: Rational;
  /** Every reading that is meant: a duration in drop frame may be counted with the frames that are left out or without. */
  durations: Rational[];
  /** How far its times may differ by rounding alone: a frame, or a second where one of them has no frames. */
  rounding: Rational;
}

/** A dozen rules ask for the times of the same cue by the same clock. */
const known = new WeakMap<Cue, { clock: CueClock; times: CueTimes }>();

export function timesOf(cue: Cue, clock: CueClock): CueTimes {
  const before = known.get(cue);
  if (before && isSameClock(before.clock, clock)) return before.times;
  const times = timesIn(cue.cells, clock);
  known.set(cue, { clock, times });
  return times;
}

function isSameClock(left: CueClock, right: CueClock): boolean {
  const [one, other] = [left.rate?.exact, right.rate?.exact];
  const isSameRate = one === other || (one && other && compare(one, other) === 0);
  return isSameRate === true && left.dropFrame === right.dropFrame;
}

/** The times in three cells. */
export function timesIn(cells: { in?: Cell; out?: Cell; duration?: Cell }, clock: CueClock): CueTimes {
  const [start, end, length] = [cells.in, cells.out, cells.duration].map(timeIn);
  const from = start && positionInSeconds(start, clock);
  const to = end && positionInSeconds(end, clock);
  const hasFrames = [start, end, length].every((time) => time === undefined || time.kind === "timecode");
  return {
    ...(from && { in: from }),
    ...(to && { out: to }),
    durations: length ? durationsIn(length, clock) : [],
    rounding: hasFrames && clock.rate ? realSeconds(1, clock.rate) : rational(1),
  };
}

/** Where a cue ends: as the sheet says, or by its start and how long it lasts. */
export function endOf({ in: from, out: to, durations: [length] }: CueTimes): Rational | undefined {
  return to ?? (from && length && add(from, length));
}

/** How long a cue lasts: as the sheet says, or from its in to its out. */
export function lengthOf({ in: from, out: to, durations }: CueTimes): Rational | undefined {
  return durations[0] ?? (from && to && subtract(to, from));
}

/** The times of all cues together; undefined for those of which nothing is known. */
export function sumOf(lengths: (Rational | undefined)[]): Rational {
  return lengths.reduce<Rational>((sum, length) => (length ? add(sum, length) : sum), rational(0));
}

/** A duration of the sheet's header, in seconds. */
export function durationIn(cell: Cell | undefined, clock: CueClock): Rational | undefined {
  const time = timeIn(cell);
  return time && durationsIn(time, clock)[0];
}

/** A place on the programme's timeline, in seconds; undefined where the cell holds none that can be counted. */
export function positionOf(cell: Cell | undefined, clock: CueClock): Rational | undefined {
  const time = timeIn(cell);
  return time && positionInSeconds(time, clock);
}

/** Why a time cannot be counted; undefined when it can. */
export function timeFault(cell: Cell, clock: CueClock): string | "needs a rate" | undefined {
  const time = readCell(cell);
  if ("reason" in time) return time.reason;
  if (time.kind === "seconds") return undefined;
  if (!clock.rate) return "needs a rate";
  const timebase = timebaseOf(clock.rate, clock.dropFrame || time.timecode.dropFrame);
  return "reason" in timebase ? timebase.reason : timecodeFault(time.timecode, timebase);
}

function timeIn(cell: Cell | undefined): CueTime | undefined {
  const time = cell && readCell(cell);
  return time && "kind" in time ? time : undefined;
}

/** The rule about forms of times asks for the same cells as all that count with them. */
const knownTimes = new WeakMap<Cell, CueTime | NoCueTime>();

function readCell(cell: Cell): CueTime | NoCueTime {
  const before = knownTimes.get(cell);
  if (before) return before;
  const time = readCueTime(cell.text);
  knownTimes.set(cell, time);
  return time;
}

/**
 * A place on the programme's timeline. Without frames it is still a timecode: at 23.976 the second 10:00:00 of the count is
 * 36 s later by the clock than at 24.
 */
function positionInSeconds(time: CueTime, { rate, dropFrame }: CueClock): Rational | undefined {
  if (!rate) return time.kind === "seconds" ? time.seconds : undefined;
  const timecode = time.kind === "timecode" ? time.timecode : wholeSeconds(time.seconds);
  const timebase = timebaseOf(rate, dropFrame || timecode.dropFrame);
  if ("reason" in timebase) return time.kind === "seconds" ? time.seconds : undefined;
  if (time.kind === "timecode" && timecodeFault(timecode, timebase) !== undefined) return undefined;
  const counted = realSeconds(toFrames(timecode, timebase), rate);
  return time.kind === "timecode" ? counted : add(counted, fractionOf(time.seconds));
}

function durationsIn(time: CueTime, { rate, dropFrame }: CueClock): Rational[] {
  if (time.kind === "seconds") return [time.seconds];
  const readings = [{ ...time.timecode, dropFrame: dropFrame || time.timecode.dropFrame }, time.timecode];
  const lengths = readings.map((timecode) => durationInSeconds({ kind: "timecode", timecode }, rate));
  const known = lengths.filter((length) => length !== undefined);
  return known.filter((length, index) => known.findIndex((other) => compare(other, length) === 0) === index);
}

function wholeSeconds({ numerator, denominator }: Rational) {
  const all = Number(numerator / denominator);
  return {
    hours: Math.floor(all / 3600),
    minutes: Math.floor(all / 60) % 60,
    seconds: all % 60,
    frames: 0,
    dropFrame: false,
  };
}

function fractionOf({ numerator, denominator }: Rational): Rational {
  return rational(numerator % denominator, denominator);
}
