import { isMacRoman } from "./is-mac-roman.js";

/** A text, and by which encoding its bytes were read. */
export interface DecodedText {
  text: string;
  encoding: "UTF-8" | "UTF-16" | "windows-1252" | "Mac Roman";
}

/**
 * Reads the bytes of a text: by its byte order mark, as UTF-8 where they are that, as UTF-16 where every other one is zero,
 * and otherwise as Windows writes the West of Europe, or an old Mac. A byte order mark is dropped, so that columns count as editors count them.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: "UTF-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    if (isMacRoman(bytes)) return { text: new TextDecoder("macintosh").decode(bytes), encoding: "Mac Roman" };
    const text = new TextDecoder("windows-1252").decode(bytes);
    return { text: text.replaceAll(/[\x80-\x9f]/g, letterOfWindows), encoding: "windows-1252" };
  }
}

/** What Windows has from 0x80 to 0x9F. Node 20 decodes them as control characters, against the Encoding Standard. */
const windowsLetters = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function letterOfWindows(control: string): string {
  return windowsLetters[control.charCodeAt(0) - 0x80] ?? control;
}

/** Enough of a table to see that every other byte of it is zero. */
const sampleBytes = 512;

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = (rest: number) => sample.filter((byte, index) => byte === 0 && index % 2 === rest).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) * 4 < sample.length || sample.length < 4) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}
