import { sizeInWords } from "../../report/size-in-words.js";
import { largestSpecBytes } from "./json-text.js";

/** The text of a spec, or why it cannot be read as one, in words that finish "The spec …". */
export type DecodedSpec = { text: string } | { unreadable: string };

/** A byte order mark is dropped, so that columns count as editors count them. */
export function decodeSpec(bytes: Uint8Array): DecodedSpec {
  if (bytes.length > largestSpecBytes) return { unreadable: tooLargeASpec(bytes.length) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return { unreadable: `is not UTF-8 text${utf16 ? " but UTF-16" : ""}: save it as UTF-8` };
  }
}

export function tooLargeASpec(bytes: number): string {
  return `has ${sizeInWords(bytes)}, and a spec has at most ${sizeInWords(largestSpecBytes)}: is it the right file?`;
}
