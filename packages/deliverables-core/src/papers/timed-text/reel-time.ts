import { divide, fromDecimalString, type Rational, rational } from "../../timecode/rational.js";

/** How the times of a DCP's XML count: frames of SMPTE ST 428-7 at its `TimeCodeRate`, or ticks of CineCanvas. */
export type ReelClock = { rate: number | undefined } | "ticks";

/** A time in seconds, or why it is none: `needs` what the file should state, `reason` what is wrong with it. */
export type ReelTime = { seconds: Rational } | { needs: string } | { reason: string };

/** Of 4 ms. */
const ticksPerSecond = 250;

/** Reads `00:00:05:12`, of CineCanvas also `00:00:05.480`; a bare number, of fades, is none of these. */
export function reelTime(text: string, clock: ReelClock): ReelTime {
  const [, hours, minutes, seconds, mark, rest = ""] = /^(\d{1,3}):(\d\d):(\d\d)([:.])(\d{1,6})$/.exec(text) ?? [];
  if (hours === undefined) return { reason: `expected ${clock === "ticks" ? "00:00:05:120" : "00:00:05:12"}` };
  if (Number(minutes) > 59) return { reason: `there is no minute ${minutes}` };
  if (Number(seconds) > 59) return { reason: `there is no second ${seconds}` };
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  if (mark === ".")
    return clock === "ticks"
      ? { seconds: fromDecimalString(`${whole}.${rest}`) ?? rational(whole) }
      : { reason: "expected frames behind a colon, as 00:00:05:12" };
  const part = Number(rest);
  if (clock === "ticks")
    return part < ticksPerSecond
      ? { seconds: rational(whole * ticksPerSecond + part, ticksPerSecond) }
      : { reason: `there is no tick ${part}: a second has 250 of 4 ms, counted from 0` };
  const { rate } = clock;
  if (!rate) return { needs: "TimeCodeRate" };
  return part < rate
    ? { seconds: divide(rational(whole * rate + part), rational(rate)) }
    : { reason: `there is no frame ${part} at ${rate} frames per second` };
}
