import { has, latin1 } from "../folder/sniff/bytes.js";
import type { DocumentBytes } from "./document-bytes.js";
import { trimEnd } from "./trim-end.js";

const tailBytes = 65_536;
const headBytes = 2 ** 20;

/**
 * Whether a page that closes its head also closes its end. HTML lets both tags be left out: what programs leave out, they leave out
 * both times.
 */
export async function htmlEndDamage(document: DocumentBytes): Promise<string | undefined> {
  if (has(document.head, 0, "\xff\xfe") || has(document.head, 0, "\xfe\xff")) return undefined;
  const end = lower(trimEnd(await document.tail(tailBytes)));
  if (/<[a-z/!][^<>]*$/.test(end.slice(end.lastIndexOf("<")))) return "ends early: in the middle of a tag";
  if (end.includes("</html") || end.includes("</body")) return undefined;
  const isClosedHead = lower(await document.read(0, headBytes)).includes("</head");
  return isClosedHead ? "ends early: the page is not closed" : undefined;
}

function lower(bytes: Uint8Array): string {
  return latin1(bytes, 0, bytes.length).toLowerCase();
}
