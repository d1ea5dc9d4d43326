import { rational, toDecimalString } from "../../timecode/rational.js";
import type { Fill } from "../ends/fill.js";
import type { Probe } from "../probe.js";

/** Words that finish "The file …". `part` of the whole, from 0 to 1, says where it is in time. */
export function sayHole(part: number, { container, video }: Probe, fill: Fill = 0): string {
  const seconds = video[0]?.durationSeconds ?? container.durationSeconds;
  const place =
    seconds === undefined ? `${Math.round(part * 100)} % into it` : `${sayClock(part * seconds)} from its start`;
  const filled = fill === 0 ? "zeros stand" : "bytes of 0xFF, as of erased memory, stand";
  return `has a hole: nothing but ${filled} where its picture or sound should be, about ${place}`;
}

/** `0.8 s`, `00:12:31`. */
function sayClock(seconds: number): string {
  if (seconds < 60) return `${toDecimalString(rational(Math.round(seconds * 10), 10), 1)} s`;
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
