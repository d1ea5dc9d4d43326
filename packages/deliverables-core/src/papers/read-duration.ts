import type { FrameRate } from "../timecode/frame-rate.js";
import {
  add,
  compare,
  divide,
  fromDecimalString,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../timecode/rational.js";
import { readTimecode, timebaseOf, timecodeFault, toFrames } from "../timecode/timecode.js";

/** How long something lasts, as a paper says it, and how exactly it says so. */
export interface WrittenDuration {
  seconds: Rational;
  /** The smallest step of what is written: a frame, a second, a minute. */
  step: Rational;
}

/**
 * Reads `10:00:00:00 – 10:48:30:00`, `00:48:30:00`, `00:48:30`, `00:48:30.5`, `48:30`, `48'30"`, `48'30''`, `48'`, `48 min 30 s`, `48,5 min`, `1h02`, `2910 s`, `72750
 * frames`. Frames need a rate.
 */
export function readWrittenDuration(text: string, rate: FrameRate | undefined): WrittenDuration | undefined {
  const short = text.slice(0, 200);
  const span = spanIn(short, rate);
  if (span) return span;
  const [frames] = /(?<!\d)\d{1,2}:\d{2}:\d{2}[:;.]\d{2}(?!\d)/.exec(short) ?? [];
  if (frames !== undefined && !/\.\d{2}$/.test(frames)) return rate && inFrames(frames.padStart(11, "0"), rate);
  const [, hours, minutes, seconds] = /(?<!\d)(?:(\d{1,2}):)?(\d{1,3}):(\d{2}(?:\.\d{1,6})?)(?!\d)/.exec(short) ?? [];
  if (minutes !== undefined && seconds !== undefined) return inSeconds(hours, minutes, seconds);
  return withMarks(short) ?? inFrameCount(short, rate) ?? withUnits(short);
}

const spanForm =
  /^\D{0,40}(?<from>\d{1,2}:\d{2}:\d{2}(?:[:;]\d{2})?)\s*(?:-|–|—|→|to|until|bis|à|au)\s*(?<to>\d{1,2}:\d{2}:\d{2}(?:[:;]\d{2})?)(?![\d:;])/iu;

/** From when to when: `10:00:00:00 – 10:23:50:00` lasts 23 min 50 s. */
function spanIn(text: string, rate: FrameRate | undefined): WrittenDuration | undefined {
  const { from, to } = spanForm.exec(text)?.groups ?? {};
  if (from === undefined || to === undefined || from.length !== to.length) return undefined;
  const [start, end] = [from, to].map((one) => readWrittenDuration(one, rate));
  if (!start || !end) return undefined;
  const seconds = subtract(end.seconds, start.seconds);
  return compare(seconds, rational(0)) > 0 ? { seconds, step: end.step } : undefined;
}

/** `48'30"`; on any keyboard two apostrophes stand for seconds, and many leave them out. `48'` is minutes alone. */
function withMarks(text: string): WrittenDuration | undefined {
  const [, minutes, seconds] =
    /(?<!\d)(\d{1,3})\s?['′’´](?!['′’´])(?:\s?(\d{1,2}(?:\.\d{1,3})?)(?:\s?(?:["″”]|['′’´]{2})|(?![\d'′’´\p{L}])))?(?!\p{L})/u.exec(
      text,
    ) ?? [];
  if (minutes === undefined) return undefined;
  const read = inSeconds(undefined, minutes, seconds ?? "0");
  return read && seconds === undefined ? { ...read, step: rational(60) } : read;
}

function inFrameCount(text: string, rate: FrameRate | undefined): WrittenDuration | undefined {
  const [, count] = /(?<![\d.,:])(\d{1,8})\s?(?:frames?|frm|einzelbilder|vollbilder)(?!\p{L})/iu.exec(text) ?? [];
  const frame = count !== undefined && rate && divide(rational(1), rate.exact);
  return frame ? { seconds: multiply(rational(Number(count)), frame), step: frame } : undefined;
}

const units =
  /(?<![\d.,])(?:(\d{1,2})\s?(?:h|hrs?|hours?|heures?|Std\.?|Stunden?)\s?)?(?:(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:m|mn|mins?\.?|minutes?|Min\.?|Minuten)\s?)?(?:(\d{1,6}(?:\.\d{1,6})?)\s?(?:s|secs?|seconds?|secondes?|Sek\.?|Sekunden?))?(?!\p{L})/giu;

function withUnits(text: string): WrittenDuration | undefined {
  const [, hours, minutes] = /(?<![\d.,])(\d{1,2})\s?h\s?(\d{2})(?![\d\p{L}]|\s?\p{L})/iu.exec(text) ?? [];
  if (hours !== undefined && minutes !== undefined) return inMinutes(hours, minutes);
  for (const [whole, h, m, s] of text.matchAll(units)) {
    if (whole.trim() === "" || (h ?? m ?? s) === undefined) continue;
    return s === undefined || /[.,]/.test(m ?? "") ? inMinutes(h, m ?? "0") : inSeconds(h, m ?? "0", s);
  }
  return undefined;
}

/** Minutes may have decimals: 23,5 of them are 23 min 30 s, to a tenth of a minute. */
function inMinutes(hours: string | undefined, minutes: string): WrittenDuration | undefined {
  const read = inSeconds(hours, "0", minutes.replace(",", "."));
  const whole = rational(BigInt(Number(hours ?? 0) * 3600));
  return (
    read && {
      seconds: add(whole, multiply(subtract(read.seconds, whole), rational(60))),
      step: multiply(read.step, rational(60)),
    }
  );
}

function inSeconds(hours: string | undefined, minutes: string, seconds: string): WrittenDuration | undefined {
  const exact = fromDecimalString(seconds);
  if (!exact) return undefined;
  const decimals = /\.(\d+)$/.exec(seconds)?.[1]?.length ?? 0;
  const whole = rational(BigInt(Number(hours ?? 0) * 3600 + Number(minutes) * 60));
  return { seconds: add(whole, exact), step: rational(1n, 10n ** BigInt(decimals)) };
}

function inFrames(text: string, rate: FrameRate): WrittenDuration | undefined {
  const timecode = readTimecode(text);
  if ("reason" in timecode) return undefined;
  const timebase = timebaseOf(rate, timecode.dropFrame);
  if ("reason" in timebase || timecodeFault(timecode, timebase) !== undefined) return undefined;
  const frame = divide(rational(1), rate.exact);
  return { seconds: divide(rational(toFrames(timecode, timebase)), rate.exact), step: frame };
}
