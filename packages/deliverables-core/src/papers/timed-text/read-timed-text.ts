import { decodeText } from "../../tables/decode-text.js";
import { readReelText } from "./read-reel-text.js";
import { looksLikeScc, readScc } from "./read-scc.js";
import { looksLikeSrt, readSrt } from "./read-srt.js";
import { readStl } from "./read-stl.js";
import { readTtml } from "./read-ttml.js";
import { looksLikeWebVtt, readWebVtt } from "./read-webvtt.js";
import type { TimedText } from "./timed-text.js";

/**
 * Reads timed text from the whole bytes of a paper of this format. What it is is told by the bytes; where they do not tell, the name
 * says how to read it, so that a broken `.srt` is told where it breaks. Undefined when it is none.
 */
export function readTimedText(format: string, bytes: Uint8Array, path: string): TimedText | undefined {
  if (format === "EBU STL") return readStl(bytes);
  if (format !== "text" && format !== "XML" && format !== "HTML") return undefined;
  const { text, encoding } = decodeText(bytes);
  if (format === "XML") return readTtml(text) ?? readReelText(text);
  const read = readLines(text, path);
  return (
    read && { ...read, ...(encoding !== "UTF-8" && { encoding }), ...(endsOpen(text) && { endsOpen: true as const }) }
  );
}

function readLines(text: string, path: string): TimedText | undefined {
  if (looksLikeScc(text)) return readScc(text);
  if (looksLikeWebVtt(text)) return readWebVtt(text);
  if (looksLikeSrt(text)) return readSrt(text);
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return byExtension[extension]?.(text);
}

/** A sentence that is closed was not cut off. */
function endsOpen(text: string): boolean {
  return /[\p{L}\p{N},;:'’-]$/u.test(text.slice(-2));
}

const byExtension: Record<string, ((text: string) => TimedText) | undefined> = {
  srt: readSrt,
  vtt: readWebVtt,
  scc: readScc,
};
