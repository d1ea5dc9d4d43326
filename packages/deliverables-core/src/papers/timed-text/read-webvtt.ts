import { splitLines } from "../../tables/split-lines.js";
import { readCues } from "./read-cues.js";
import type { TimedText } from "./timed-text.js";

const time = /^(?:(\d{2,3}):)?(\d\d):(\d\d)\.(\d{3})$/;

/** WebVTT (W3C): a head that ends with an empty line, then cues, notes, styles and regions between empty lines. */
export function readWebVtt(text: string): TimedText {
  const lines = splitLines(text);
  const headEnd = lines.findIndex((line) => line.trim() === "");
  const head = lines.slice(0, headEnd < 0 ? lines.length : headEnd);
  const read = readCues(lines, isHead(lines[0] ?? "") ? head.length : 0, {
    time,
    expected: "00:00:00.000 --> 00:00:00.000",
    named: true,
    isApart: (first) => /^(NOTE|STYLE|REGION)(\s|$)/.test(first),
  });
  if (!isHead(lines[0] ?? ""))
    read.faults.unshift({ message: "The first line is not WEBVTT, without which no player takes it for WebVTT" });
  const language = head.flatMap((line) => /^Language:\s*([A-Za-z-]{2,35})\s*$/.exec(line)?.[1] ?? [])[0];
  // A piece of a stream has its times against another clock.
  const isPiece = head.some((line) => line.startsWith("X-TIMESTAMP-MAP"));
  return {
    forms: ["WebVTT"],
    counts: "time",
    ...(language !== undefined && { language }),
    ...read,
    ...(isPiece && { untold: "it is a piece of a stream, with a clock of its own" }),
  };
}

export function looksLikeWebVtt(text: string): boolean {
  return isHead(text.slice(0, 7));
}

function isHead(line: string): boolean {
  return /^WEBVTT([ \t\r\n]|$)/.test(line);
}
