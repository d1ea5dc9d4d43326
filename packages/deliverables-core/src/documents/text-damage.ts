import { has } from "../folder/sniff/bytes.js";
import type { DocumentBytes } from "./document-bytes.js";
import { trimEnd } from "./trim-end.js";

const tailBytes = 65_536;

/** An RTF is one group in braces. */
export async function rtfDamage(document: DocumentBytes): Promise<string | undefined> {
  const tail = trimEnd(await document.tail(tailBytes));
  return tail.at(-1) === 0x7d ? undefined : "ends early: the brace that closes an RTF is missing";
}

/** A text of this size is read as a whole; of a longer one, its end and places all over it. */
const wholeBytes = 2 ** 20;
const samples = 64;
const sampleBytes = 4096;

/** A copy that stopped often has the right size and NUL bytes in place of its last part; one that was resumed, in its middle. */
export async function textDamage(document: DocumentBytes): Promise<string | undefined> {
  const isUtf16 = has(document.head, 0, "\xff\xfe") || has(document.head, 0, "\xfe\xff");
  if (isUtf16) return undefined;
  return (await holdsNul(document)) ? "holds NUL bytes where text should stand" : undefined;
}

async function holdsNul(document: DocumentBytes): Promise<boolean> {
  if (document.size <= wholeBytes) return (await document.read(0, wholeBytes)).includes(0);
  if ((await document.tail(tailBytes)).includes(0)) return true;
  for (let sample = 1; sample < samples; sample++) {
    const offset = Math.floor((document.size * sample) / samples);
    if ((await document.read(offset, sampleBytes)).includes(0)) return true;
  }
  return false;
}
