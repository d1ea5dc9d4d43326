import { has } from "../folder/sniff/bytes.js";
import type { DocumentBytes } from "./document-bytes.js";

const tailBytes = 65_536;
/** Comments and processing instructions may follow the root (XML 1.0, 2.8). */
const mostRemarks = 100;

/** Whether an XML document ends with the tag that closes its root. */
export async function xmlEndDamage(document: DocumentBytes): Promise<string | undefined> {
  const decode = decoderOf(document.head);
  const root = rootOf(decode(document.head));
  if (!root) return undefined;
  // An even start, so that characters of two bytes stay together.
  const start = Math.max(0, document.size - tailBytes);
  const tail = decode(await document.read(start + (start % 2), tailBytes));
  const end = withoutRemarks(tail);
  if (end === undefined) return undefined;
  const closing = end.slice(end.lastIndexOf("<"));
  if (closing.startsWith(`</${root.name}`) && /^\s*>$/.test(closing.slice(root.name.length + 2))) return undefined;
  if (root.isEmpty && closing.startsWith(`<${root.name}`)) return undefined;
  return `ends early: the </${root.name}> that closes it is missing`;
}

/** Names and brackets are the same letters in all encodings of one byte. */
function decoderOf(head: Uint8Array): (bytes: Uint8Array) => string {
  const encoding = has(head, 0, "\xff\xfe") ? "utf-16le" : has(head, 0, "\xfe\xff") ? "utf-16be" : "latin1";
  return (bytes) => new TextDecoder(encoding).decode(bytes);
}

interface Root {
  name: string;
  /** Whether its tag closes itself: `<letter/>`. */
  isEmpty: boolean;
}

/** Undefined when the beginning does not tell, and for a text that only begins with a tag, as subtitles may. */
function rootOf(head: string): Root | undefined {
  const start = prologEnd(head);
  const tag = /^<([^\s/><!?]{1,200})((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?|\/)>/.exec(head.slice(start));
  const [, name, rest = ""] = tag ?? [];
  if (!name) return undefined;
  const isDeclared = /<\?|<!DOCTYPE/i.test(head.slice(0, start)) || /\sxmlns[:=]/.test(rest);
  return isDeclared ? { name, isEmpty: rest.endsWith("/") } : undefined;
}

/** Where the root begins: behind the declaration, comments, instructions and the document type with what it declares. */
function prologEnd(head: string): number {
  let at = head.startsWith("\xef\xbb\xbf") ? 3 : 0;
  for (let remarks = 0; remarks < mostRemarks; remarks++) {
    at += head.slice(at).length - head.slice(at).trimStart().length;
    const close = head.startsWith("<?", at) ? /\?>/g : head.startsWith("<!--", at) ? /-->/g : doctypeEnd(head, at);
    if (!close) return at;
    close.lastIndex = at;
    if (!close.test(head)) return head.length;
    at = close.lastIndex;
  }
  return head.length;
}

function doctypeEnd(head: string, at: number): RegExp | undefined {
  if (!/^<!doctype/i.test(head.slice(at, at + 9))) return undefined;
  const [bracket, close] = [head.indexOf("[", at), head.indexOf(">", at)];
  return bracket >= 0 && bracket < close ? /\]\s*>/g : />/g;
}

/** Without what may follow the root; undefined when a remark is longer than what was read. */
function withoutRemarks(tail: string): string | undefined {
  let text = tail;
  for (let remarks = 0; remarks < mostRemarks; remarks++) {
    text = trimPadding(text);
    const opening = text.endsWith("-->") ? "<!--" : text.endsWith("?>") ? "<?" : undefined;
    if (!opening) return text;
    const start = text.lastIndexOf(opening);
    if (start < 0) return undefined;
    text = text.slice(0, start);
  }
  return undefined;
}

function trimPadding(text: string): string {
  let end = text.length;
  while (end > 0 && isPadding(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** White space, NUL bytes, and the end of file of CP/M. */
function isPadding(character: string): boolean {
  return character === "\0" || character === "\x1a" || character.trim() === "";
}
