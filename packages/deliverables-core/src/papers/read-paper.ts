import { openDocument } from "../documents/document-bytes.js";
import { readDocument } from "../documents/read-document.js";
import { completeReads } from "../folder/complete-reads.js";
import type { OpenFile } from "../folder/folder.js";
import { isUnread, type Reader, type Unread, unreadBecause } from "../folder/reader.js";
import { latin1 } from "../folder/sniff/bytes.js";
import { endDamageAlone } from "../media/ends/media-end.js";
import { sizeInWords } from "../report/size-in-words.js";
import { decodeText } from "../tables/decode-text.js";
import { asideOfHtml } from "./aside-of-html.js";
import { asideOfRtf } from "./aside-of-rtf.js";
import type { Contents } from "./contents.js";
import { readMail } from "./mail/read-mail.js";
import { isLockedWord, oleStreams } from "./ole-streams.js";
import type { BoundKind, Paper, ReadPaper } from "./paper.js";
import { linesOfText } from "./text-lines.js";
import { textOfHtml } from "./text-of-html.js";
import { textOfRtf } from "./text-of-rtf.js";
import { readMxfText } from "./timed-text/read-mxf-text.js";
import { readStl } from "./timed-text/read-stl.js";
import { readTimedText } from "./timed-text/read-timed-text.js";

/** Contracts that were scanned have some 30 MB. */
const largestBytes = 64_000_000;
/** Of a plain text: a script of a feature has 0.3 MB. */
const largestTextBytes = 8_000_000;

/** Names the kind of a paper, looks whether it is whole, and reads what is in it; PDF and office papers where the host has a way. */
export function paperReader(readPaper?: ReadPaper): Reader<Paper> {
  return async (file, signal) => {
    const facts = await readDocument(file, signal);
    if (isUnread(facts)) return facts;
    if (facts.format === undefined) return readMxf(facts, file, signal);
    // What is cut off is told as such, and a reader would only stumble over it.
    if (facts.damage !== undefined || facts.locked) return facts;
    try {
      const format = isPieceOfPage(facts.format, file.path) ? "HTML" : facts.format;
      return { ...facts, format, ...(await lookInto(format, file, readPaper, signal)) };
    } catch (reason) {
      return unreadBecause(reason, signal);
    }
  };
}

/** The editor of a website gives a text without a head: `<p>The sea draws back.</p>`. By its bytes alone that could be any XML. */
function isPieceOfPage(format: string, path: string): boolean {
  return format === "XML" && /\.html?$/i.test(path);
}

/** The subtitles of a DCP or an IMF package come as MXF. Whatever else one holds is no paper. */
async function readMxf(facts: Paper, file: OpenFile, signal?: AbortSignal): Promise<Paper | Unread> {
  const whole = { size: file.size, read: completeReads(file, signal) };
  try {
    const inside = await readMxfText(whole);
    if (!inside) return facts;
    const damage = await endDamageAlone("MXF", whole);
    if (damage !== undefined) return { format: "MXF", damage };
    if ("unopened" in inside) return { format: "MXF", ...inside };
    const lines = inside.timedText.events.flatMap(({ lines = [] }) => lines.map((text) => ({ text })));
    return { format: "MXF", contents: { lines }, ...inside };
  } catch (reason) {
    return unreadBecause(reason, signal);
  }
}

/** The longest lists of checksums have half as many. */
const mostLines = 400_000;

type Inside = Pick<Paper, "contents" | "unopened" | "locked" | "timedText">;

async function lookInto(
  format: string,
  file: OpenFile,
  readPaper: ReadPaper | undefined,
  signal: AbortSignal | undefined,
): Promise<Inside> {
  const read = textReaders[format];
  const bound = boundKinds[format];
  if (!read && !bound) return {};
  const largest = read ? largestTextBytes : largestBytes;
  if (file.size > largest) {
    return { unopened: `it has ${sizeInWords(file.size)}, and such a paper is read up to ${sizeInWords(largest)}` };
  }
  const bytes = await completeReads(file, signal)(0, file.size);
  const timedText = bytes.length <= largestTextBytes ? readTimedText(format, bytes, file.path) : undefined;
  const timed = timedText && { timedText };
  if (format === "text" && /\.eml$/i.test(file.path)) return readMail(latin1(bytes, 0, bytes.length));
  if (read) {
    const contents = read(bytes);
    return contents.lines.length > mostLines
      ? { unopened: "it has more lines than a paper", ...timed }
      : { contents, ...timed };
  }
  const kind = bound === "OLE" ? await kindOfOle(file, signal) : bound;
  if (kind === "locked") return { locked: true };
  // Word 97 to 2003 and PowerPoint of that time: the packages that read them are no longer kept.
  if (!kind) return { unopened: "text in old Word and PowerPoint files is not read: save it as DOCX or PDF" };
  if (!readPaper) return { ...timed, unopened: `it is ${format}, and no such paper can be looked into here` };
  const inside = await readPaper(kind, bytes, signal);
  if (isUnread(inside))
    return kind === "XML" ? { ...asText(bytes, file.path, inside.unread), ...timed } : { unopened: inside.unread };
  return "locked" in inside ? { locked: true } : { contents: inside, ...timed };
}

/** A text may begin with a tag and be no XML. One that says it is XML has to be, and its lines are looked at all the same. */
function asText(bytes: Uint8Array, path: string, unopened: string): Inside {
  if (bytes.length > largestTextBytes) return { unopened };
  const { text } = decodeText(bytes);
  const claims = /^\s*<\?xml\s/.test(text) || /\.xml$/i.test(path);
  return { contents: { lines: linesOfText(text) }, ...(claims && { unopened }) };
}

const textReaders: Record<string, ((bytes: Uint8Array) => Contents) | undefined> = {
  text: (bytes) => ({ lines: linesOfText(decodeText(bytes).text) }),
  JSON: (bytes) => ({ lines: linesOfText(decodeText(bytes).text) }),
  RTF: (bytes) => {
    const rtf = latin1(bytes, 0, bytes.length);
    return { ...textOfRtf(rtf), aside: asideOfRtf(rtf) };
  },
  HTML: (bytes) => {
    const { text } = decodeText(bytes);
    return { ...textOfHtml(text), aside: asideOfHtml(text) };
  },
  // Its text is that of its subtitles.
  "EBU STL": (bytes) => ({
    lines: readStl(bytes).events.flatMap(({ lines = [] }) => lines.map((text) => ({ text }))),
  }),
};

const boundKinds: Record<string, BoundKind | "OLE" | undefined> = {
  PDF: "PDF",
  DOCX: "DOCX",
  PPTX: "PPTX",
  XLSX: "XLSX",
  ODT: "ODT",
  ODS: "ODS",
  ODP: "ODP",
  XML: "XML",
  "DOC/XLS/PPT": "OLE",
};

/** An office document with a password is wrapped into the old binary form. Of that form itself, only workbooks are read. */
async function kindOfOle(file: OpenFile, signal: AbortSignal | undefined): Promise<"XLS" | "locked" | undefined> {
  const document = await openDocument(file, signal);
  const streams = await oleStreams(document);
  if (streams.has("EncryptedPackage") || (await isLockedWord(document, streams))) return "locked";
  return streams.has("Workbook") || streams.has("Book") ? "XLS" : undefined;
}
