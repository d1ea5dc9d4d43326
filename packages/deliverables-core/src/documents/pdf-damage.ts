import { latin1 } from "../folder/sniff/bytes.js";
import type { DocumentBytes } from "./document-bytes.js";
import { trimEnd } from "./trim-end.js";

const paddingBytes = 65_536;
/** Readers look for the end of file marker in the last 1024 bytes; writers of forms and signatures put up to 2 KiB behind it. */
const endMarkerBytes = 2048;
/** `startxref` stands two lines before the marker. */
const closingBytes = 4096;

/** Whether a PDF closes as ISO 32000-2, 7.5.5 asks for. */
export async function pdfDamage(document: DocumentBytes): Promise<string | undefined> {
  const tail = trimEnd(await document.tail(paddingBytes + closingBytes));
  const closing = latin1(tail, Math.max(0, tail.length - closingBytes), tail.length);
  if (!closing.slice(-endMarkerBytes).includes("%%EOF")) return "ends early: the %%EOF that closes a PDF is missing";
  if (!closing.includes("startxref")) return "has no startxref, by which a PDF finds its pages";
  const promised = linearizedLength(latin1(document.head, 0, 4096));
  if (promised !== undefined && promised > document.size) {
    return `ends early: it promises ${promised} bytes and holds ${document.size}`;
  }
  return undefined;
}

/**
 * A PDF made for the web states its length in its first object (ISO 32000-2, F.3.3). It also has a %%EOF soon after its
 * beginning, so that a file cut there would pass for whole without this.
 */
function linearizedLength(start: string): number | undefined {
  const key = start.indexOf("/Linearized");
  if (key < 0) return undefined;
  const dictionary = start.slice(start.lastIndexOf("<<", key), start.indexOf(">>", key));
  const length = /\/L\s{1,10}(\d{1,15})\b/.exec(dictionary)?.[1];
  return length === undefined ? undefined : Number(length);
}
