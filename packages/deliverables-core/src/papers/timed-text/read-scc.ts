import { splitLines } from "../../tables/split-lines.js";
import { type FrameRate, parseFrameRate } from "../../timecode/frame-rate.js";
import {
  formatTimecode,
  fromFrames,
  parseTimecode,
  realSeconds,
  type Timebase,
  toFrames,
} from "../../timecode/timecode.js";
import { quote } from "../quote.js";
import { captionScreen, type ShownCaption } from "./caption-screen.js";
import { writeSeconds } from "./exact-seconds.js";
import { lineSpot } from "./text-in-lines.js";
import { mostEvents, mostFaults, type TextEvent, type TextFault, type TimedText } from "./timed-text.js";

const firstLine = "Scenarist_SCC V1.0";

/**
 * Scenarist's SCC: lines of a timecode and the pairs of bytes of CEA-608 that are sent from there on, one pair a frame at 29.97,
 * with `;` before the frames where it drops.
 */
export function readScc(text: string): TimedText {
  const lines = splitLines(text);
  const rate = parseFrameRate("29.97") as FrameRate;
  const isDrop = lines.some((line) => /^\d\d:\d\d:\d\d;/.test(line));
  const timebase: Timebase = { framesPerSecond: 30, dropFrame: isDrop };
  const faults: TextFault[] = [];
  const screen = captionScreen();
  const fault = (index: number, says: string) => {
    const line = lines[index] ?? "";
    if (faults.length < mostFaults)
      faults.push({ message: `Line ${index + 1} ${quote(line)} ${says}`, at: lineSpot(index, line) });
  };
  if (lines[0]?.trimEnd() !== firstLine)
    faults.push({ message: `The first line is not "${firstLine}", without which no program takes it for SCC` });
  let isMixedTold = false;
  let uneven: { index: number; pair: string; pairs: number; fault: TextFault } | undefined;
  /** Published files have it in every third byte: one finding, at the first of them. */
  const evenPair = (pair: string, index: number) => {
    if (uneven) uneven.pairs += 1;
    else {
      uneven = {
        index,
        pair,
        pairs: 1,
        fault: { message: "", at: lineSpot(index, lines[index] ?? ""), isMinor: true },
      };
      if (faults.length < mostFaults) faults.push(uneven.fault);
    }
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "" || (index === 0 && /^Scenarist_SCC/.test(line))) continue;
    const [, written = "", rest = ""] = /^(\d\d:\d\d:\d\d[:;]\d\d)\s+(\S.*)$/.exec(line) ?? [];
    if (written === "") {
      fault(index, "is no caption, expected a timecode and then pairs of bytes");
      continue;
    }
    const timecode = parseTimecode(written, timebase);
    if ("reason" in timecode) {
      fault(index, `has a timecode that does not exist: ${timecode.reason}`);
      continue;
    }
    if (isDrop && !written.includes(";") && !isMixedTold) {
      isMixedTold = true;
      fault(index, "counts without drop frame, other lines with it");
    }
    const why = send(rest, toFrames(timecode, timebase), index, screen.take, evenPair);
    if (why !== undefined) fault(index, why);
    if (screen.done.length >= mostEvents) break;
  }
  if (uneven) uneven.fault.message = sayUneven(uneven, lines);
  const left = screen.left();
  const shown = [...screen.done, ...(left ? [left] : [])].slice(0, mostEvents);
  return {
    forms: ["SCC"],
    counts: "frames",
    frameRate: "30000/1001",
    dropFrame: isDrop,
    events: shown.map((caption, index) => eventOf(caption, index, lines, rate, timebase)),
    faults,
    ...(screen.done.length >= mostEvents && { partial: true }),
  };
}

function sayUneven({ index, pair, pairs }: { index: number; pair: string; pairs: number }, lines: string[]): string {
  const which =
    pairs === 1
      ? "whose parity is not odd: some decoders drop it"
      : `the first of ${pairs} pairs whose parity is not odd: some decoders drop them`;
  return `Line ${index + 1} ${quote(lines[index] ?? "")} holds ${pair}, ${which}`;
}

/**
 * Sends the pairs of a line to the screen, one a frame, with even parity too, as most decoders take them; what is wrong with them, in
 * words that follow the line.
 */
function send(
  pairs: string,
  frame: number,
  line: number,
  take: ReturnType<typeof captionScreen>["take"],
  even: (pair: string, line: number) => void,
): string | undefined {
  let why: string | undefined;
  for (const [turn, pair] of pairs.trim().split(/\s+/).entries()) {
    if (!/^[\da-f]{4}$/i.test(pair)) {
      why ??= `holds ${quote(pair)}, expected pairs of bytes such as 9420`;
      continue;
    }
    const [first, second] = [Number.parseInt(pair.slice(0, 2), 16), Number.parseInt(pair.slice(2), 16)];
    if (!isOdd(first) || !isOdd(second)) even(pair, line);
    take(first & 0x7f, second & 0x7f, frame + turn, line);
  }
  return why;
}

function isOdd(byte: number): boolean {
  let ones = 0;
  for (let left = byte; left > 0; left >>= 1) ones += left & 1;
  return ones % 2 === 1;
}

function eventOf(
  { from, to, rows, line }: ShownCaption,
  index: number,
  lines: readonly string[],
  rate: FrameRate,
  timebase: Timebase,
): TextEvent {
  const say = (frame: number) => formatTimecode(fromFrames(frame, timebase));
  return {
    name: `Caption ${index + 1}`,
    start: writeSeconds(realSeconds(from, rate)),
    ...(to !== undefined && { end: writeSeconds(realSeconds(to, rate)) }),
    written: { start: say(from), ...(to !== undefined && { end: say(to) }) },
    lines: rows,
    at: lineSpot(line, lines[line] ?? ""),
  };
}

export function looksLikeScc(text: string): boolean {
  return text.startsWith("Scenarist_SCC");
}
