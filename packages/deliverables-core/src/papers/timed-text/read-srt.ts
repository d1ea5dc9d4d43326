import { splitLines } from "../../tables/split-lines.js";
import { readCues } from "./read-cues.js";
import { lineSpot } from "./text-in-lines.js";
import type { TextEvent, TextFault, TimedText } from "./timed-text.js";

const time = /^(\d{1,3}):(\d\d):(\d\d)[,.](\d{3})$/;

/** SubRip: a number, a timing, lines of text, an empty line. Nobody ever wrote it down; this is what players read. */
export function readSrt(text: string): TimedText {
  const lines = splitLines(text);
  const { faults, ...read } = readCues(lines, 0, {
    time,
    expected: "00:00:00,000 --> 00:00:00,000",
    named: false,
    isApart: () => false,
  });
  return {
    forms: ["SRT"],
    counts: "time",
    ...read,
    faults: [...faults, ...stops(lines), ...(faults.length === 0 ? miscounted(read.events) : [])],
  };
}

/** Told once: the numbers behind the first that is wrong are mostly wrong as well. */
function miscounted(events: readonly TextEvent[]): TextFault[] {
  const index = events.findIndex(({ name }, turn) => name !== `Subtitle ${turn + 1}`);
  const event = events[index];
  if (!event) return [];
  const expected = index === 0 ? "SubRip counts from 1" : `${index + 1} is expected behind ${index}`;
  const message = `${event.name} at ${event.written.start} is numbered wrong: ${expected}, and some programs refuse the file`;
  return [{ message, ...(event.at && { at: event.at }), isMinor: true }];
}

/** Told once: whoever wrote one so wrote all of them. */
function stops(lines: readonly string[]): TextFault[] {
  const index = lines.findIndex((line) => /^\s*\d{1,3}:\d\d:\d\d\.\d{3}\s*-->/.test(line));
  const line = lines[index];
  if (line === undefined) return [];
  const message = `Line ${index + 1} writes its times with a stop, SubRip has a comma: 00:00:03,500`;
  return [{ message, at: lineSpot(index, line), isMinor: true }];
}

/** Whether a text begins as SubRip does: with a timing, or with a number and then one. */
export function looksLikeSrt(text: string): boolean {
  const lines = splitLines(text.slice(0, 4000)).filter((line) => line.trim() !== "");
  const timing = lines.slice(0, 2).findIndex((line) => /^\s*\d{1,3}:\d\d:\d\d[,.]\d{1,3}\s*-->/.test(line));
  return timing === 0 || (timing === 1 && /^\s*\d{1,9}\s*$/.test(lines[0] ?? ""));
}
