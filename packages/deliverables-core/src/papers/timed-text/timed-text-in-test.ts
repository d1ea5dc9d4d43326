// For tests: timed text that is written in a line, and what is read of it in short.
import { readTimedText } from "./read-timed-text.js";
import type { TimedText } from "./timed-text.js";

export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const read = (text: string, path = "a.srt") => readTimedText("text", bytesOf(text), path);
export const ttml = (body: string, parameters = "") =>
  readTimedText(
    "XML",
    bytesOf(
      `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="de" ${parameters}><head><metadata>x</metadata></head><body><div>${body}</div></body></tt>`,
    ),
    "a.xml",
  );
export const inShort = (read: TimedText | undefined) =>
  read?.events.map(({ start, end, lines }) => [start, end, ...(lines ?? ["(picture)"])]);
export const messages = (read: TimedText | undefined) => read?.faults.map(({ message }) => message);
