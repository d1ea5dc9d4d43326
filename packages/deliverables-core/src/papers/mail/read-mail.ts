import { asideOfHtml } from "../aside-of-html.js";
import type { Contents, Line } from "../contents.js";
import { placelessLines } from "../text-lines.js";
import { textOfHtml } from "../text-of-html.js";
import { decodeBody, decodeCharset, decodeWords } from "./decode-part.js";
import { type MailPart, mailPart } from "./mail-part.js";

/** Parts in parts, mails in mails. */
const deepest = 10;
const mostParts = 500;
/** What a reader shows above a mail. */
const shownFields = ["Subject", "From", "To", "Cc", "Date"];

interface MailText {
  lines: Line[];
  hidden: Line[];
  /** The same text in a form that a reader of mails does not show. */
  aside: Line[];
  attachments: string[];
  parts: number;
  fault?: string;
}

/** What a mail says that was saved as a file (`.eml`): its head, and its text as it was before it was sent. What is attached is only named. */
export function readMail(latin1Text: string): { contents: Contents; unopened?: string } {
  const read: MailText = { lines: [], hidden: [], aside: [], attachments: [], parts: 0 };
  readPart(mailPart(latin1Text), read, 0, true);
  const { lines, hidden, aside, attachments, fault } = read;
  return {
    contents: {
      lines,
      ...(hidden.length > 0 && { hidden }),
      ...(aside.length > 0 && { aside }),
      ...(attachments.length > 0 && { attachments: attachments.slice(0, 100) }),
    },
    ...(fault !== undefined && { unopened: fault }),
  };
}

function readPart(part: MailPart, read: MailText, depth: number, isMail: boolean): void {
  const { head, body } = part;
  read.parts += 1;
  if (depth > deepest || read.parts > mostParts) {
    read.fault = "it has more parts than a mail has";
    return;
  }
  if (isMail) read.lines.push(...linesOfHead(part));
  const boundary = head.parameters.get("boundary");
  if (head.type.startsWith("multipart/")) {
    const parts = boundary ? partsOf(body, boundary) : [];
    if (parts.length === 0) read.fault = "its parts cannot be told from each other";
    readParts(parts.map(mailPart), head.type, read, depth);
  } else if (head.type === "message/rfc822" && !head.isAttachment) readPart(mailPart(body), read, depth + 1, true);
  else if (head.type.startsWith("text/") && !head.isAttachment) readText(part, read);
  // The picture in a signature is no attachment.
  else if (head.isAttachment || !head.type.startsWith("image/"))
    read.attachments.push(decodeWords(head.fileName ?? head.type));
}

/** Of what says the same in several forms the last is shown (RFC 2046, 5.1.4). */
function readParts(parts: MailPart[], type: string, read: MailText, depth: number): void {
  const shown = type === "multipart/alternative" ? parts.findLast(isShown) : undefined;
  for (const part of parts) {
    if (shown === undefined || part === shown) readPart(part, read, depth + 1, false);
    else {
      const other: MailText = { ...read, lines: [], hidden: [], aside: [] };
      readPart(part, other, depth + 1, false);
      read.aside.push(
        ...[...other.lines, ...other.hidden, ...other.aside].map((line) => ({
          ...line,
          where: "in another form of the mail's text",
        })),
      );
      read.parts = other.parts;
      if (other.fault !== undefined) read.fault = other.fault;
    }
  }
}

function isShown({ head: { type } }: MailPart): boolean {
  return type === "text/plain" || type === "text/html" || type.startsWith("multipart/");
}

function linesOfHead({ head: { fields } }: MailPart): Line[] {
  return shownFields.flatMap((name) => {
    const value = fields.get(name.toLowerCase());
    return value ? placelessLines(`${name}: ${decodeWords(value)}`) : [];
  });
}

function readText({ head, body }: MailPart, read: MailText): void {
  const bytes = decodeBody(body, head.fields.get("content-transfer-encoding") ?? "");
  if (!bytes) {
    read.fault = "a part of it is not encoded as it says";
    return;
  }
  const text = decodeCharset(bytes, head.parameters.get("charset") ?? "");
  if (head.type === "text/html") {
    const { lines, hidden = [] } = textOfHtml(text);
    read.lines.push(...lines);
    read.hidden.push(...hidden);
    read.aside.push(...asideOfHtml(text));
  } else read.lines.push(...placelessLines(text.replaceAll(/\r\n?/g, "\n")));
}

/** What stands between the lines of a boundary (RFC 2046, 5.1.1). */
function partsOf(body: string, boundary: string): string[] {
  const parts: string[] = [];
  const mark = `--${boundary}`;
  let begun: number | undefined;
  for (let at = 0; at < body.length; ) {
    const next = body.indexOf("\n", at);
    const end = next < 0 ? body.length : next + 1;
    const isMark = body.startsWith(mark, at) && /^(--)?[ \t\r\n]*$/.test(body.slice(at + mark.length, end));
    if (isMark) {
      if (begun !== undefined) parts.push(body.slice(begun, at));
      begun = body.startsWith("--", at + mark.length) ? undefined : end;
      if (begun === undefined || parts.length >= mostParts) return parts;
    }
    at = end;
  }
  // A mail that was cut off has no last line of it.
  if (begun !== undefined) parts.push(body.slice(begun));
  return parts;
}
