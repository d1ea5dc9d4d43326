import { has } from "../folder/sniff/bytes.js";
import type { DocumentBytes } from "./document-bytes.js";
import { trimEnd } from "./trim-end.js";

const tailBytes = 65_536;

/** An RTF is one group in braces. */
export async function rtfDamage(document: DocumentBytes): Promise<string | undefined> {
  const tail = trimEnd(await document.tail(tailBytes));
  return tail.at(-1) === 0x7d ? undefined : "ends early: the brace that closes an RTF is missing";
}

/** A copy that stopped often has the right size and NUL bytes in place of its last part. */
export async function textDamage(document: DocumentBytes): Promise<string | undefined> {
  const isUtf16 = has(document.head, 0, "\xff\xfe") || has(document.head, 0, "\xfe\xff");
  if (isUtf16) return undefined;
  return (await document.tail(tailBytes)).includes(0) ? "holds NUL bytes where text should stand" : undefined;
}
