import { durationInSeconds } from "../timecode/duration.js";
import type { FrameRate } from "../timecode/frame-rate.js";
import { add, divide, fromDecimalString, multiply, type Rational, rational } from "../timecode/rational.js";
import type { Timecode } from "../timecode/timecode.js";

/** A time as a cue sheet writes it: with frames, which only a rate turns into time, or in seconds. */
export type CueTime =
  | { kind: "timecode"; timecode: Timecode }
  | {
      kind: "seconds";
      seconds: Rational;
      /** To what the sheet writes its times: sums of it are no more exact. */
      precision: "second" | "fraction";
    };

/** Why a text is no time: a clause that finishes "…, but". */
export interface NoCueTime {
  reason: string;
}

/**
 * Reads `2:15`, `00:02:15`, `10:00:02:15` (frames; `;` for drop frame), `00:02:15.480`, `2'15"`, `2m15s`, ISO 8601
 * (`PT2M15S`, `T2M15S`), and Excel's fraction of a day (`0.0015625`). Frames with a part behind them, as Pro Tools counts,
 * lose that part.
 */
export function readCueTime(text: string): CueTime | NoCueTime {
  const written = text.trim();
  const time = readTimecode(written) ?? readClock(written) ?? readUnits(written) ?? readDayFraction(written);
  return time ?? { reason: "it is written neither as mm:ss nor as hh:mm:ss nor as hh:mm:ss:ff" };
}

/** In real time, exactly. Undefined when it has frames and no rate is given, or a frame that the rate does not count. */
export function cueTimeInSeconds(time: CueTime, rate: FrameRate | undefined): Rational | undefined {
  return time.kind === "seconds" ? time.seconds : durationInSeconds(time, rate);
}

function readTimecode(text: string): CueTime | NoCueTime | undefined {
  const match = /^(\d{1,3}):(\d{1,2}):(\d{1,2})([:;])(\d{2,3})(?:\.\d{1,2})?$/.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds, separator, frames] = match;
  const fault = clockFault(minutes, seconds);
  if (fault) return fault;
  const timecode = {
    hours: Number(hours),
    minutes: Number(minutes),
    seconds: Number(seconds),
    frames: Number(frames),
    dropFrame: separator === ";",
  };
  return { kind: "timecode", timecode };
}

/** `2:15 min`, as many write it in German. */
const unitBehind = /^(\d{1,3}:\d\d) ?(?:min|mins|minuten|minutes|mn)\.?$/i;

function readClock(written: string): CueTime | NoCueTime | undefined {
  // `:45` is how many write less than a minute in the United States.
  const text = written.startsWith(":") ? written.replace(/^:(?=\d\d$)/, "0:") : written;
  const bare = /\d$/.test(text) ? text : text.replace(unitBehind, "$1");
  const match = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,6}))?$/.exec(bare);
  if (!match) return undefined;
  const [, hours, minutes = "", seconds = "", fraction] = match;
  const fault = clockFault(hours === undefined ? "0" : minutes, seconds);
  if (fault) return fault;
  // Two digits behind a point are frames to some and hundredths to others.
  if (fraction?.length === 2) return { reason: `.${fraction} can be frames or hundredths of a second` };
  return timeOf(
    hours ?? "0",
    minutes,
    fraction === undefined ? seconds : `${seconds}.${fraction}`,
    fraction !== undefined,
  );
}

const unitForms = [
  // ISO 8601, and DDEX without its P.
  /^P?T(?:(?<h>\d{1,3})H)?(?:(?<m>\d{1,4})M)?(?:(?<s>\d{1,6}(?:[.,]\d{1,6})?)S)?$/i,
  /^(?:(?<h>\d{1,3}) ?(?:h|hr|std)\.? ?)?(?:(?<m>\d{1,4}) ?(?:m|min|mn)\.? ?)?(?:(?<s>\d{1,6}(?:[.,]\d{1,6})?) ?(?:s|sec|sek)\.?)?$/i,
  /^(?:(?<m>\d{1,4}) ?['’′] ?)?(?:(?<s>\d{1,6}(?:[.,]\d{1,6})?) ?(?:["”″]|''|’’)?)?$/,
];

function readUnits(text: string): CueTime | undefined {
  // A bare number has no unit.
  if (/^[\d.,]*$/.test(text)) return undefined;
  for (const form of unitForms) {
    const { h, m, s } = form.exec(text)?.groups ?? {};
    if (h === undefined && m === undefined && s === undefined) continue;
    return timeOf(h ?? "0", m ?? "0", (s ?? "0").replace(",", "."), /[.,]/.test(s ?? ""));
  }
  return undefined;
}

/** Excel keeps times as parts of a day, and writes them so where a column has lost its format. */
function readDayFraction(text: string): CueTime | undefined {
  const plain = text.replace(",", ".");
  const days =
    /^0?\.\d{4,}(e-\d+)?$/i.test(plain) || /^\d(\.\d+)?e-\d+$/i.test(plain) ? fromDecimalString(plain) : undefined;
  return days && dayFraction(days);
}

/** The time of Excel's number, to the millisecond, which is as exact as its numbers are. */
export function dayFraction(days: Rational): CueTime {
  const milliseconds = multiply(days, rational(86_400_000));
  const whole = (2n * milliseconds.numerator + milliseconds.denominator) / (2n * milliseconds.denominator);
  return {
    kind: "seconds",
    seconds: divide(rational(whole), rational(1000)),
    precision: whole % 1000n === 0n ? "second" : "fraction",
  };
}

function clockFault(minutes = "", seconds = ""): NoCueTime | undefined {
  if (Number(minutes) > 59) return { reason: `there is no minute ${minutes}` };
  return Number(seconds) > 59 ? { reason: `there is no second ${seconds}` } : undefined;
}

function timeOf(hours: string, minutes: string, seconds: string, hasFraction: boolean): CueTime {
  const whole = Number(hours) * 3600 + Number(minutes) * 60;
  if (!hasFraction) return { kind: "seconds", seconds: rational(whole + Number(seconds)), precision: "second" };
  const rest = fromDecimalString(seconds) ?? rational(0);
  return { kind: "seconds", seconds: add(rational(whole), rest), precision: "fraction" };
}
