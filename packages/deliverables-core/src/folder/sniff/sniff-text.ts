import { has, latin1 } from "./bytes.js";

/** Text, and what kind of text: by its first characters. */
export function sniffText(head: Uint8Array, size: number) {
  if (isEbuStl(head)) return "EBU STL";
  const text = decode(head, size);
  if (text === undefined) return undefined;
  const start = text.trimStart();
  const root = afterProlog(start).slice(0, 40).toLowerCase();
  if (/^<(!doctype\s+html|html|head|body)\b/.test(root)) return "HTML";
  if (start.startsWith("<?xml") || /^<(!doctype\s|[a-z_][\w.:-]*[\s/>])/.test(root)) return "XML";
  return isJson(text, start, head.length === size) ? "JSON" : "text";
}

function decode(head: Uint8Array, size: number): string | undefined {
  if (head.length === 0) return undefined;
  if (has(head, 0, "\xff\xfe") || has(head, 0, "\xfe\xff")) {
    const text = new TextDecoder(has(head, 0, "\xff\xfe") ? "utf-16le" : "utf-16be").decode(head);
    return isPrintable(text) ? text : undefined;
  }
  const cut = head.length < size;
  const utf8 = decodeUtf8(head, cut);
  if (utf8 !== undefined) return isPrintable(utf8) ? utf8 : undefined;
  // An older encoding, in which any byte from 0x80 up is a letter. A short run of random bytes could pass for it.
  const letters = latin1(head, 0, head.length);
  if (head.length < 32 && !isNearlyAscii(letters)) return undefined;
  return /[ \n]/.test(letters) && isPrintable(letters) ? letters : undefined;
}

/** Two letters of three are plain ones, and three of them make a word: "Müller PASS". */
function isNearlyAscii(letters: string): boolean {
  const plain = letters.match(/[A-Za-z\d\s.,:;'"()/-]/g) ?? [];
  return /[A-Za-z]{3}/.test(letters) && plain.length * 3 >= letters.length * 2;
}

function decodeUtf8(head: Uint8Array, cut: boolean): string | undefined {
  // The last character may be cut in two: it has up to four bytes.
  for (let drop = 0; drop <= (cut ? 3 : 0); drop++) {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(head.subarray(0, head.length - drop));
    } catch {
      // Not UTF-8 up to here.
    }
  }
  return undefined;
}

/** Text has no control characters but tabs, line and page breaks, escapes and the old end of file. */
function isPrintable(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if ((unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1a && unit !== 0x1b) || unit === 0x7f)
      return false;
  }
  return true;
}

/** EBU STL subtitles (EBU Tech 3264) begin with 1024 bytes of plain characters and go on in binary. */
function isEbuStl(head: Uint8Array): boolean {
  return /^\d{3}STL\d\d\.\d\d/.test(latin1(head, 0, 11));
}

/** What follows the XML declaration, comments, and white space. */
function afterProlog(text: string): string {
  let rest = text;
  for (let turn = 0; turn < 20; turn++) {
    const close = rest.startsWith("<?") ? "?>" : rest.startsWith("<!--") ? "-->" : undefined;
    if (!close) return rest;
    const end = rest.indexOf(close);
    if (end < 0) return "";
    rest = rest.slice(end + close.length).trimStart();
  }
  return rest;
}

function isJson(text: string, start: string, whole: boolean): boolean {
  if (!/^[{[]/.test(start)) return false;
  if (!whole) return /^(\{\s*"|\[\s*[[{"])/.test(start);
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
