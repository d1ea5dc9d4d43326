import { readCues } from "./read-cues.js";
import { splitLines } from "./text-in-lines.js";
import type { TimedText } from "./timed-text.js";

const time = /^(\d{1,3}):(\d\d):(\d\d)[,.](\d{3})$/;

/** SubRip: a number, a timing, lines of text, an empty line. Nobody ever wrote it down; this is what players read. */
export function readSrt(text: string): TimedText {
  const read = readCues(splitLines(text), 0, {
    time,
    expected: "00:00:00,000 --> 00:00:00,000",
    named: false,
    isApart: () => false,
  });
  return { forms: ["SRT"], counts: "time", ...read };
}

/** Whether a text begins as SubRip does: with a timing, or with a number and then one. */
export function looksLikeSrt(text: string): boolean {
  const lines = splitLines(text.slice(0, 4000)).filter((line) => line.trim() !== "");
  const timing = lines.slice(0, 2).findIndex((line) => /^\s*\d{1,3}:\d\d:\d\d[,.]\d{1,3}\s*-->/.test(line));
  return timing === 0 || (timing === 1 && /^\s*\d{1,9}\s*$/.test(lines[0] ?? ""));
}
