import { type FrameRate, formatFrameRate, sayFrameRate } from "./frame-rate.js";
import { divide, type Rational, rational } from "./rational.js";

/** A timecode as it is written (SMPTE ST 12-1). */
export interface Timecode {
  hours: number;
  minutes: number;
  seconds: number;
  frames: number;
  /** Written with `;` before the frames. */
  dropFrame: boolean;
}

/** How a timecode counts: its frames in a second, and whether it leaves out frame numbers to keep up with the clock. */
export interface Timebase {
  framesPerSecond: number;
  dropFrame: boolean;
}

/** Why a text is no timecode, or a timecode does not exist: a clause without a full stop. */
export interface NoTimecode {
  reason: string;
}

/** The rates at which frame numbers are dropped, by nominal rate: the real one is slower by 1000/1001. */
const dropRates: Record<number, string> = { 30: "29.97", 60: "59.94", 120: "119.88" };

/** How a rate is counted; drop frame exists at 30000/1001, 60000/1001 and 120000/1001 only. */
export function timebaseOf(rate: FrameRate, dropFrame: boolean): Timebase | NoTimecode {
  const { exact, nominal } = rate;
  if (nominal === undefined) {
    return { reason: `no timecode counts ${formatFrameRate(rate)} frames per second` };
  }
  if (dropFrame && (exact.denominator === 1n || !dropRates[nominal])) {
    return { reason: `drop frame exists at 29.97, 59.94 and 119.88 frames per second, not at ${sayFrameRate(rate)}` };
  }
  return { framesPerSecond: nominal, dropFrame };
}

/**
 * Reads a time of day, `hh:mm:ss:ff` or `hh:mm:ss;ff`. Other separators are refused: a `.` or `,` before the last digits
 * is drop frame to some and thousandths of a second to others. With a timebase the frame has to exist in it, and `:` is
 * taken for drop frame too, as many systems write it; `;` always means drop frame.
 */
export function parseTimecode(text: string, timebase?: Timebase): Timecode | NoTimecode {
  const read = readTimecode(text);
  if ("reason" in read) return read;
  if (read.hours > 23) return { reason: `there is no hour ${read.hours}` };
  if (!timebase) return read;
  const timecode = { ...read, dropFrame: read.dropFrame || timebase.dropFrame };
  const reason = timecodeFault(timecode, timebase);
  return reason === undefined ? timecode : { reason };
}

/** Reads the same with any number of hours, as a duration may have. */
export function readTimecode(text: string): Timecode | NoTimecode {
  const [, hours, minutes, seconds, separator, frames] = /^(\d{2,4}):(\d\d):(\d\d)([:;.,])(\d{2,3})$/.exec(text) ?? [];
  if (frames === undefined) {
    const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
    return { reason: `"${shown}" is not of the form hh:mm:ss:ff, or hh:mm:ss;ff for drop frame` };
  }
  if (separator === "." || separator === ",") {
    return {
      reason: `a "${separator}" can mean drop frame or thousandths of a second; write : or ; before the frames`,
    };
  }
  if (Number(minutes) > 59) return { reason: `there is no minute ${minutes}` };
  if (Number(seconds) > 59) return { reason: `there is no second ${seconds}` };
  return {
    hours: Number(hours),
    minutes: Number(minutes),
    seconds: Number(seconds),
    frames: Number(frames),
    dropFrame: separator === ";",
  };
}

/** Why a timebase has no such timecode; undefined when it has. */
export function timecodeFault(timecode: Timecode, { framesPerSecond, dropFrame }: Timebase): string | undefined {
  const { hours, minutes, seconds, frames } = timecode;
  if (dropFrame && !dropRates[framesPerSecond]) return `there is no drop frame at ${framesPerSecond} frames per second`;
  if (timecode.dropFrame && !dropFrame) return "a ; before the frames means drop frame, and this count drops none";
  if (frames >= framesPerSecond) return `there is no frame ${frames} at ${framesPerSecond} frames per second`;
  if (dropFrame && minutes % 10 !== 0 && seconds === 0 && frames < dropped(framesPerSecond)) {
    const rate = dropRates[framesPerSecond] ?? framesPerSecond;
    return `frame ${two(frames)} of ${two(hours)}:${two(minutes)}:00 is dropped at ${rate} drop frame`;
  }
  return undefined;
}

/** `10:00:00:00`, `10:00:00;00`. */
export function formatTimecode({ hours, minutes, seconds, frames, dropFrame }: Timecode): string {
  return `${two(hours)}:${two(minutes)}:${two(seconds)}${dropFrame ? ";" : ":"}${two(frames)}`;
}

/** Frames since 00:00:00:00, of a timecode that exists in the timebase. */
export function toFrames({ hours, minutes, seconds, frames }: Timecode, timebase: Timebase): number {
  const { framesPerSecond, dropFrame } = timebase;
  const allMinutes = hours * 60 + minutes;
  const numbers = (allMinutes * 60 + seconds) * framesPerSecond + frames;
  return dropFrame ? numbers - dropped(framesPerSecond) * (allMinutes - Math.floor(allMinutes / 10)) : numbers;
}

/** The timecode of a whole number of frames since midnight. It wraps at 24 hours, both ways: −1 is the last frame of the day. */
export function fromFrames(count: number, timebase: Timebase): Timecode {
  const { framesPerSecond, dropFrame } = timebase;
  const day = framesPerDay(timebase);
  const sinceMidnight = ((count % day) + day) % day;
  const number = sinceMidnight + (dropFrame ? droppedBefore(sinceMidnight, framesPerSecond) : 0);
  const allSeconds = Math.floor(number / framesPerSecond);
  return {
    hours: Math.floor(allSeconds / 3600),
    minutes: Math.floor(allSeconds / 60) % 60,
    seconds: allSeconds % 60,
    frames: number % framesPerSecond,
    dropFrame,
  };
}

/** Frames of 24 hours: 2,589,408 at 29.97 drop frame. */
export function framesPerDay(timebase: Timebase): number {
  return toFrames({ hours: 24, minutes: 0, seconds: 0, frames: 0, dropFrame: timebase.dropFrame }, timebase);
}

/** How long a number of frames really lasts: 24 frames at 23.976 are 1.001 s. */
export function realSeconds(frames: number | bigint, rate: FrameRate): Rational {
  return divide(rational(frames), rate.exact);
}

/** Frame numbers left out at the start of each minute but every tenth: 2 at 29.97, 4 at 59.94, 8 at 119.88. */
function dropped(framesPerSecond: number): number {
  return framesPerSecond / 15;
}

function droppedBefore(count: number, framesPerSecond: number): number {
  const drop = dropped(framesPerSecond);
  const wholeMinute = framesPerSecond * 60;
  const tenMinutes = wholeMinute * 10 - drop * 9;
  const tens = Math.floor(count / tenMinutes);
  const within = count % tenMinutes;
  const minutes = within < wholeMinute ? 0 : 1 + Math.floor((within - wholeMinute) / (wholeMinute - drop));
  return drop * (tens * 9 + minutes);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
