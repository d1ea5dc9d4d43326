import { rational } from "../../timecode/rational.js";
import { quote } from "../quote.js";
import { writeSeconds } from "./exact-seconds.js";
import { lineSpot } from "./text-in-lines.js";
import { mostEvents, mostFaults, type TextEvent, type TextFault } from "./timed-text.js";

/** How one of the formats that are written in blocks of lines is written. */
export interface CueForm {
  /** Hours, minutes, seconds and thousandths of a time, each as a group; hours may be missing. */
  time: RegExp;
  /** How a timing line has to look, for people. */
  expected: string;
  /** Whether a cue may have any text as its name, and not only a number. */
  named: boolean;
  /** Blocks that are no cues: notes, styles. */
  isApart(first: string): boolean;
}

interface Read {
  events: TextEvent[];
  faults: TextFault[];
  partial?: true;
}

/** Reads cues from blocks of lines between empty ones, from line `from` on (from 0). Each block is looked at once. */
export function readCues(lines: readonly string[], from: number, form: CueForm): Read {
  const events: TextEvent[] = [];
  const faults: TextFault[] = [];
  const fault = (index: number, says: string) => {
    const text = lines[index] ?? "";
    if (faults.length < mostFaults)
      faults.push({ message: `Line ${index + 1} ${quote(text)} ${says}`, at: lineSpot(index, text) });
  };
  for (let index = from; index < lines.length; ) {
    if (isBlank(lines[index])) {
      index += 1;
      continue;
    }
    let end = index;
    while (end < lines.length && !isBlank(lines[end])) end += 1;
    if (!form.isApart(lines[index] ?? "")) readBlock(lines, index, end, form, events, fault);
    index = end;
    if (events.length >= mostEvents) return { events: events.slice(0, mostEvents), faults, partial: true };
  }
  return { events, faults };
}

function readBlock(
  lines: readonly string[],
  from: number,
  to: number,
  form: CueForm,
  events: TextEvent[],
  fault: (index: number, says: string) => void,
): void {
  const timings: number[] = [];
  for (let index = from; index < to; index++) if (lines[index]?.includes("-->")) timings.push(index);
  const [first] = timings;
  if (first === undefined) {
    fault(from, `belongs to no subtitle: no line above it says when it is shown, expected ${form.expected}`);
    return;
  }
  const isName = first - from === 1 && (form.named || /^\s*\d{1,9}\s*$/.test(lines[from] ?? ""));
  if (first > from && !isName) fault(from, "stands where the number of a subtitle is expected");
  for (const [turn, at] of timings.entries()) {
    const last = timings[turn + 1] ?? to;
    // Where the empty line before a cue is missing, its number ends the text of the one before.
    const textEnd = last < to && /^\s*\d{1,9}\s*$/.test(lines[last - 1] ?? "") && last - 1 > at ? last - 1 : last;
    const text = lines[at] ?? "";
    const [left = "", right = "", ...more] = text.split("-->");
    const [start, end] = [left.trim(), right.trim().split(/\s+/)[0] ?? ""];
    const [starts, ends] = [secondsOf(start, form.time), secondsOf(end, form.time)];
    if (!starts || !ends || more.length > 0) {
      fault(at, `is no timing, expected ${form.expected}`);
      continue;
    }
    const number = /^\s*(\d{1,9})\s*$/.exec(at > 0 ? (lines[at - 1] ?? "") : "")?.[1];
    events.push({
      name: `Subtitle ${number === undefined ? events.length + 1 : Number(number)}`,
      start: writeSeconds(starts),
      end: writeSeconds(ends),
      written: { start, end },
      lines: shownLines(lines.slice(at + 1, textEnd)),
      at: lineSpot(at, text),
    });
  }
}

function secondsOf(text: string, time: RegExp) {
  const [, hours = "0", minutes, seconds, thousandths] = time.exec(text) ?? [];
  if (minutes === undefined || seconds === undefined || thousandths === undefined) return undefined;
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return rational(whole * 1000 + Number(thousandths), 1000);
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", nbsp: "\u00a0", lrm: "", rlm: "" };

/** What is seen: without tags such as `<i>` and `{\an8}`, and without lines in which nothing is left. */
function shownLines(lines: readonly string[]): string[] {
  return lines
    .map((line) =>
      line
        .replaceAll(/<\/?[a-z\d][^<>]{0,200}>/gi, "")
        .replaceAll(/\{\\[^{}]{0,200}\}/g, "")
        .replaceAll(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name] ?? "")
        .trim(),
    )
    .filter((line) => line !== "");
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === "";
}
