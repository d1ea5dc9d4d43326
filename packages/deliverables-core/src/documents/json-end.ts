import { has } from "../folder/sniff/bytes.js";
import type { DocumentBytes } from "./document-bytes.js";

const mostBytes = 8 * 2 ** 20;
const pieceBytes = 2 ** 20;

/** Whether a JSON document closes every bracket and string that it opened. Longer ones than 8 MiB are left. */
export async function jsonEndDamage(document: DocumentBytes): Promise<string | undefined> {
  const isUtf16 = has(document.head, 0, "\xff\xfe") || has(document.head, 0, "\xfe\xff");
  if (isUtf16 || document.size > mostBytes) return undefined;
  const seen: Seen = { depth: 0, within: "values", last: 0 };
  for (let offset = 0; offset < document.size; offset += pieceBytes) {
    for (const byte of await document.read(offset, pieceBytes)) take(byte, seen);
  }
  if (seen.within === "string") return "ends early: in the middle of a string";
  if (seen.depth > 0)
    return `ends early: it does not close ${seen.depth === 1 ? "the bracket" : `${seen.depth} brackets`} that it opened`;
  return undefined;
}

interface Seen {
  /** Brackets and braces that are open. */
  depth: number;
  within: "values" | "string" | "line remark" | "block remark";
  /** The byte before, 0 where it means nothing by itself any more. */
  last: number;
}

const [quote, backslash, slash, star, lineFeed] = [0x22, 0x5c, 0x2f, 0x2a, 0x0a];

/** Editors and some tools write remarks, of one line or a block, into JSON, in which quotes and brackets count for nothing. */
function take(byte: number, seen: Seen): void {
  const { last } = seen;
  seen.last = byte;
  switch (seen.within) {
    case "string":
      if (last === backslash) seen.last = 0;
      else if (byte === quote) seen.within = "values";
      return;
    case "line remark":
      if (byte === lineFeed) seen.within = "values";
      return;
    case "block remark":
      if (last === star && byte === slash) seen.within = "values";
      return;
    case "values":
      if (byte === quote) seen.within = "string";
      else if (byte === 0x7b || byte === 0x5b) seen.depth++;
      else if (byte === 0x7d || byte === 0x5d) seen.depth = Math.max(0, seen.depth - 1);
      else if (last === slash && byte === slash) seen.within = "line remark";
      else if (last === slash && byte === star) [seen.within, seen.last] = ["block remark", 0];
  }
}
