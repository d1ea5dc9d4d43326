import type { FrameRate } from "./frame-rate.js";
import { compare, divide, fromDecimalString, multiply, type Rational, rational, toDecimalString } from "./rational.js";
import { formatTimecode, readTimecode, type Timecode, timebaseOf, timecodeFault, toFrames } from "./timecode.js";

/** How long something lasts, as it is written; only a rate turns frames and timecodes into time. */
export type Duration =
  | { kind: "timecode"; timecode: Timecode }
  | { kind: "seconds"; seconds: Rational }
  | { kind: "frames"; frames: number };

export interface NoDuration {
  reason: string;
}

const unitSeconds = { s: rational(1), ms: rational(1, 1000), min: rational(60) };

/** Reads `00:48:30:00`, `00:48:30;00`, `48.5 s`, `20 ms`, `3 min`, `2 frames`. */
export function parseDuration(text: string): Duration | NoDuration {
  const [, amount, unit] = /^(\d{1,9}(?:\.\d{1,9})?) (s|ms|min|frames?)$/.exec(text) ?? [];
  if (amount === undefined || unit === undefined) {
    if (!/^\d+:/.test(text))
      return { reason: `a duration is written as 00:48:30:00, "48.5 s", "20 ms", "3 min" or "2 frames"` };
    const timecode = readTimecode(text);
    return "reason" in timecode ? timecode : { kind: "timecode", timecode };
  }
  if (unit === "frame" || unit === "frames") {
    const whole = Number(amount);
    return Number.isInteger(whole)
      ? { kind: "frames", frames: whole }
      : { reason: `there are only whole frames, not ${amount}` };
  }
  const seconds = multiply(fromDecimalString(amount) ?? rational(0), unitSeconds[unit as keyof typeof unitSeconds]);
  return { kind: "seconds", seconds };
}

/** As people write it: `00:48:30:00`, `48.5 s`, `2 frames`, `1 frame`. Seconds that no decimal says are rounded to a millionth. */
export function formatDuration(duration: Duration): string {
  switch (duration.kind) {
    case "timecode":
      return formatTimecode(duration.timecode);
    case "seconds":
      return formatSeconds(duration.seconds);
    case "frames":
      return duration.frames === 1 ? "1 frame" : `${duration.frames} frames`;
  }
}

/** Why a duration cannot be counted at a rate, as frame 25 at 25 frames per second; undefined when it can. */
export function durationFault(duration: Duration, rate: FrameRate): string | undefined {
  if (duration.kind !== "timecode") return undefined;
  const timebase = timebaseOf(rate, duration.timecode.dropFrame);
  return "reason" in timebase ? timebase.reason : timecodeFault(duration.timecode, timebase);
}

/** In frames, exactly: 1 s at 23.976 is 24000/1001 of them. Undefined where `durationFault` says why. */
export function durationInFrames(duration: Duration, rate: FrameRate): Rational | undefined {
  switch (duration.kind) {
    case "timecode":
      return timecodeInFrames(duration.timecode, rate);
    case "seconds":
      return multiply(duration.seconds, rate.exact);
    case "frames":
      return rational(duration.frames);
  }
}

/** In real time, exactly. Undefined when it needs a rate and none is given, or cannot be counted at the one given. */
export function durationInSeconds(duration: Duration, rate: FrameRate | undefined): Rational | undefined {
  if (duration.kind === "seconds") return duration.seconds;
  const frames = rate && durationInFrames(duration, rate);
  return frames && divide(frames, rate.exact);
}

function timecodeInFrames(timecode: Timecode, rate: FrameRate): Rational | undefined {
  const timebase = timebaseOf(rate, timecode.dropFrame);
  if ("reason" in timebase || timecodeFault(timecode, timebase) !== undefined) return undefined;
  return rational(toFrames(timecode, timebase));
}

function formatSeconds(seconds: Rational): string {
  // All the decimals that `parseDuration` reads.
  const exact = toDecimalString(seconds, 9);
  const read = fromDecimalString(exact);
  return `${read && compare(read, seconds) === 0 ? exact : toDecimalString(seconds, 6)} s`;
}
