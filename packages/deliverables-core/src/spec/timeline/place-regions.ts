import { durationInSeconds, parseDuration } from "../../timecode/duration.js";
import type { FrameRate } from "../../timecode/frame-rate.js";
import { add, compare, type Rational, rational, subtract } from "../../timecode/rational.js";
import { framesPerDay, parseTimecode, realSeconds, timebaseOf, toFrames } from "../../timecode/timecode.js";
import { listedValues } from "../asked-values.js";
import type { Scalar } from "../requirement.js";
import { type Bounds, boundsOf, sum } from "./bounds.js";
import { type Region, sayRegion, type Timeline } from "./region.js";

/** A region of a timeline with its place, in real seconds from midnight before the file starts. */
export interface PlacedRegion {
  index: number;
  region: Region;
  start: Bounds;
  end: Bounds;
}

/** What a timeline is laid over. */
export interface TimelineOf {
  rate: FrameRate;
  /** Whether its timecode drops frames; then a start that is written with `:` does so too. */
  dropFrame: boolean;
  /** When it starts, in real seconds since midnight, as far as it is known. */
  start?: Rational | undefined;
  /** What `<duration>` stands for. */
  ofEpisode?: string | undefined;
}

/**
 * Where each region lies, exactly: a timecode is a count of frames at the rate, so that drop frame and 23.976 come out right.
 * A region without a start begins where the one before it ends, the first one where the file starts.
 */
export function placeRegions(
  { regions }: Timeline,
  { rate, dropFrame, start: fileStart, ofEpisode }: TimelineOf,
): PlacedRegion[] | { unknown: string } {
  const seconds = (value: Scalar) => secondsAt(value === "<duration>" ? (ofEpisode ?? "") : value, rate);
  const clock = (value: Scalar) => timeOfDay(String(value), rate, dropFrame);
  const placed: PlacedRegion[] = [];
  let end: Bounds | undefined = fileStart && { min: fileStart, max: fileStart };
  let reference = fileStart;
  for (const [index, region] of regions.entries()) {
    const stated = region.start === undefined ? undefined : boundsOf(region.start, clock);
    const lasts = boundsOf(region.duration, seconds);
    if ((region.start !== undefined && !stated) || !lasts)
      return { unknown: `${sayRegion(region)} has ${sayUnread(region, clock, seconds)} at the rate of the file` };
    const start: Bounds | undefined = stated ? onTheDayOf(stated, reference, rate) : end;
    if (!start) return { unknown: "the file does not say when it starts" };
    reference = start.min;
    const length: Bounds = region.optional ? { min: rational(0), ...(lasts.max && { max: lasts.max }) } : lasts;
    end = sum(start, length);
    placed.push({ index, region, start, end });
  }
  return placed;
}

type Read = (value: Scalar) => Rational | undefined;

/** Which of its times cannot be counted, where it is a single one or one of a list. */
function sayUnread({ start, duration }: Region, clock: Read, seconds: Read): string {
  const starts = (listedValues(start) ?? []).filter((value) => !clock(value));
  const lengths = (listedValues(duration) ?? []).filter((value) => !seconds(value));
  const [first] = [...starts, ...lengths];
  return first === undefined ? "a time that does not exist" : `${first}, which does not exist`;
}

/** A timecode, `7 s`, `2 frames`, in real seconds. */
export function secondsAt(value: Scalar, rate: FrameRate): Rational | undefined {
  const read = parseDuration(String(value));
  return "reason" in read ? undefined : durationInSeconds(read, rate);
}

/** A timecode in real seconds since midnight. */
export function timeOfDay(text: string, rate: FrameRate, dropFrame: boolean): Rational | undefined {
  const timebase = timebaseOf(rate, dropFrame || text.includes(";"));
  if ("reason" in timebase) return undefined;
  const timecode = parseTimecode(text, timebase);
  return "reason" in timecode ? undefined : realSeconds(toFrames(timecode, timebase), rate);
}

/** Line-up from 23:58:30:00 on, and the programme at 00:00:00:00: that is the next day. */
function onTheDayOf(times: Bounds, reference: Rational | undefined, rate: FrameRate): Bounds {
  const timebase = timebaseOf(rate, false);
  if (!reference || "reason" in timebase) return times;
  const day = realSeconds(framesPerDay(timebase), rate);
  const half = rational(12 * 3600);
  if (compare(subtract(reference, times.min), half) <= 0) return times;
  return { min: add(times.min, day), ...(times.max && { max: add(times.max, day) }) };
}
