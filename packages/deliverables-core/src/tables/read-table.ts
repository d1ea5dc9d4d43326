import { completeReads } from "../folder/complete-reads.js";
import { type FileKind, sniffKind } from "../folder/file-kind.js";
import { type Reader, type Unread, unreadBecause } from "../folder/reader.js";
import { sizeInWords } from "../report/size-in-words.js";
import { decodeText } from "./decode-text.js";
import { guessDelimiter } from "./guess-delimiter.js";
import { splitCells } from "./split-cells.js";
import type { Table } from "./table.js";

/** A sheet of 300 cues has some 60 KB. What is larger is no paper, but a dump that would only hold the memory up. */
const largestBytes = 8_000_000;
const mostCells = 200_000;

/** Enough for every kind of file that is known by its first bytes. */
const headBytes = 16 * 2 ** 10;

/** Reads a file of rows and columns, with the place of every cell. */
export const readTable: Reader<Table> = async (file, signal) => {
  try {
    const read = completeReads(file, signal);
    const kind = sniffKind(await read(0, headBytes), file.size);
    if (kind !== "text") return otherKind(kind);
    if (file.size > largestBytes) {
      return { unread: `it has ${sizeInWords(file.size)}, and a table is read up to ${sizeInWords(largestBytes)}` };
    }
    return tableOf(await read(0, file.size));
  } catch (reason) {
    return unreadBecause(reason, signal);
  }
};

/** Kinds in which people do deliver tables, and that nobody should be told are none. */
const tablesUnread: readonly (FileKind | undefined)[] = [
  "XLSX",
  "ODS",
  "DOC/XLS/PPT",
  "PDF",
  "DOCX",
  "RTF",
  "ODT",
  "HTML",
  "XML",
  "JSON",
];

function otherKind(kind: FileKind | undefined): Table | Unread {
  if (!tablesUnread.includes(kind)) return { rows: [] };
  return { unread: `it is ${kind}, and tables are read from CSV and TSV: ask for the sheet as CSV too` };
}

/** The table in the bytes of a text. */
export function tableOf(bytes: Uint8Array): Table | Unread {
  const { text, encoding } = decodeText(bytes);
  const delimiter = guessDelimiter(text);
  const split = splitCells(text, delimiter, mostCells);
  if ("tooMany" in split) return { unread: `it has more than ${mostCells} cells` };
  const { rows, openQuoteLine } = split;
  const isStatement = /^sep=/i.test(rows[0]?.[0]?.text ?? "");
  return {
    format: delimiter === "\t" ? "TSV" : "CSV",
    encoding,
    rows: isStatement ? rows.slice(1) : rows,
    ...(openQuoteLine !== undefined && { damage: `ends inside a quoted cell that opens on line ${openQuoteLine}` }),
  };
}
