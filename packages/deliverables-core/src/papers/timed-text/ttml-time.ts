import type { FrameRate } from "../../timecode/frame-rate.js";
import { add, divide, fromDecimalString, multiply, type Rational, rational } from "../../timecode/rational.js";
import { realSeconds, timebaseOf, timecodeFault, toFrames } from "../../timecode/timecode.js";

/** How the times of a TTML document count, by the parameters of its root (TTML1, clause 6.2). */
export interface TtmlClock {
  /** `smpte`: times are timecodes; otherwise they go by the clock. */
  isTimecode: boolean;
  /** Exact, multiplier included; absent where it states none. */
  rate?: FrameRate;
  dropFrame: boolean;
  /** Ticks a second, where it states them. */
  tickRate?: Rational;
}

/** A time in seconds, or why it is none: `needs` what the document should state, `reason` what is wrong with it. */
export type TtmlTime = { seconds: Rational } | { needs: string } | { reason: string };

const units: Record<string, Rational> = {
  h: rational(3600),
  m: rational(60),
  s: rational(1),
  ms: rational(1, 1000),
};

/** Reads a time expression (TTML1, clause 10.3.1): `00:00:01.5`, `00:00:01:12`, `90s`, `36f`, `5000t`. Sub-frames are left out. */
export function ttmlTime(text: string, clock: TtmlClock): TtmlTime {
  const [, amount, unit = ""] = /^(\d{1,15}(?:\.\d{1,15})?)(h|m|s|ms|f|t)$/.exec(text) ?? [];
  if (amount !== undefined) return offset(fromDecimalString(amount) ?? rational(0), unit, clock);
  const [, hours, minutes, seconds, rest = ""] =
    /^(\d{2,4}):(\d\d):(\d\d)(\.\d{1,15}|:\d{2,3}(?:\.\d{1,3})?)?$/.exec(text) ?? [];
  if (hours === undefined) return { reason: "it is no time of TTML" };
  if (Number(minutes) > 59) return { reason: `there is no minute ${minutes}` };
  if (Number(seconds) > 59) return { reason: `there is no second ${seconds}` };
  const whole = rational((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds));
  const frames = rest.startsWith(":") ? Number.parseInt(rest.slice(1), 10) : undefined;
  if (clock.isTimecode && !rest.startsWith("."))
    return timecode({ hours, minutes, seconds, frames: frames ?? 0 }, clock);
  if (frames === undefined)
    return { seconds: rest === "" ? whole : add(whole, fromDecimalString(`0${rest}`) ?? rational(0)) };
  if (!clock.rate) return { needs: "ttp:frameRate" };
  if (frames >= (clock.rate.nominal ?? Number.MAX_SAFE_INTEGER))
    return { reason: `there is no frame ${frames} at ${clock.rate.nominal} frames per second` };
  return { seconds: add(whole, divide(rational(frames), clock.rate.exact)) };
}

function offset(amount: Rational, unit: string, { rate, tickRate }: TtmlClock): TtmlTime {
  if (unit === "f") return rate ? { seconds: divide(amount, rate.exact) } : { needs: "ttp:frameRate" };
  if (unit === "t") return tickRate ? { seconds: divide(amount, tickRate) } : { needs: "ttp:tickRate" };
  return { seconds: multiply(amount, units[unit] ?? rational(1)) };
}

function timecode(
  written: { hours: string; minutes: string | undefined; seconds: string | undefined; frames: number },
  { rate, dropFrame }: TtmlClock,
): TtmlTime {
  if (!rate) return { needs: "ttp:frameRate" };
  const timebase = timebaseOf(rate, dropFrame);
  if ("reason" in timebase) return { reason: timebase.reason };
  const time = {
    hours: Number(written.hours),
    minutes: Number(written.minutes),
    seconds: Number(written.seconds),
    frames: written.frames,
    dropFrame,
  };
  const reason = timecodeFault(time, timebase);
  return reason === undefined ? { seconds: realSeconds(toFrames(time, timebase), rate) } : { reason };
}
