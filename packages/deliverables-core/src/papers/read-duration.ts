import type { FrameRate } from "../timecode/frame-rate.js";
import { add, divide, fromDecimalString, multiply, type Rational, rational } from "../timecode/rational.js";
import { readTimecode, timebaseOf, timecodeFault, toFrames } from "../timecode/timecode.js";

/** How long something lasts, as a paper says it, and how exactly it says so. */
export interface WrittenDuration {
  seconds: Rational;
  /** The smallest step of what is written: a frame, a second, a minute. */
  step: Rational;
}

/** Reads `00:48:30:00`, `00:48:30`, `00:48:30.5`, `48:30`, `48'30"`, `48 min 30 s`, `2910 s`, `72750 frames`. Frames need a rate. */
export function readWrittenDuration(text: string, rate: FrameRate | undefined): WrittenDuration | undefined {
  const short = text.slice(0, 200);
  const [frames] = /(?<!\d)\d{1,2}:\d{2}:\d{2}[:;.]\d{2}(?!\d)/.exec(short) ?? [];
  if (frames !== undefined && !/\.\d{2}$/.test(frames)) return rate && inFrames(frames.padStart(11, "0"), rate);
  const [, hours, minutes, seconds] = /(?<!\d)(?:(\d{1,2}):)?(\d{1,3}):(\d{2}(?:\.\d{1,6})?)(?!\d)/.exec(short) ?? [];
  if (minutes !== undefined && seconds !== undefined) return inSeconds(hours, minutes, seconds);
  const [, mark, rest] = /(?<!\d)(\d{1,3})\s?['′’]\s?(\d{1,2}(?:\.\d{1,3})?)\s?["″”]/.exec(short) ?? [];
  if (mark !== undefined) return inSeconds(undefined, mark, rest ?? "0");
  const [, count] = /(?<![\d.,:])(\d{1,8})\s?(?:frames?|frm|einzelbilder|vollbilder)(?!\p{L})/iu.exec(short) ?? [];
  if (count !== undefined) {
    const frame = rate && divide(rational(1), rate.exact);
    return frame && { seconds: multiply(rational(Number(count)), frame), step: frame };
  }
  const units =
    /(?<!\d)(?:(\d{1,2})\s?(?:h|hrs?|hours?|Std\.?)\s?)?(?:(\d{1,3})\s?(?:m|mins?|minutes?|Min\.?)\s?)?(?:(\d{1,6}(?:\.\d{1,6})?)\s?(?:s|secs?|seconds?|Sek\.?))?(?!\p{L})/giu;
  for (const [whole, h, m, s] of short.matchAll(units)) {
    if (whole.trim() === "" || (h ?? m ?? s) === undefined) continue;
    const read = inSeconds(h, m ?? "0", s ?? "0");
    return read && s === undefined ? { ...read, step: rational(60) } : read;
  }
  return undefined;
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
