import { openDocument } from "../documents/document-bytes.js";
import { readZip } from "../documents/zip.js";
import { completeReads } from "../folder/complete-reads.js";
import { type FileKind, sniffKind } from "../folder/file-kind.js";
import type { OpenFile } from "../folder/folder.js";
import { isUnread, type Reader, type Unread, unreadBecause } from "../folder/reader.js";
import { sizeInWords } from "../report/size-in-words.js";
import { decodeText } from "./decode-text.js";
import { guessDelimiter } from "./guess-delimiter.js";
import { splitCells } from "./split-cells.js";
import type { ReadWorkbook, Table } from "./table.js";

/** A sheet of 300 cues has some 60 KB. What is larger is no paper, but a dump that would only hold the memory up. */
const largestBytes = 8_000_000;
/** Of one table, in whatever kind of file. */
export const mostCells = 200_000;

/** Enough for every kind of file that is known by its first bytes. */
const headBytes = 16 * 2 ** 10;

/** Reads a file of rows and columns, with the place of every cell; workbooks where the host has a way to read them. */
export function tableReader(readWorkbook?: ReadWorkbook): Reader<Table> {
  return async (file, signal) => {
    try {
      const read = completeReads(file, signal);
      const kind = sniffKind(await read(0, headBytes), file.size);
      const isWorkbook = kind !== undefined && kind in workbooks;
      if (kind !== "text" && !isWorkbook) return otherKind(kind);
      if (file.size > largestBytes) {
        return { unread: `it has ${sizeInWords(file.size)}, and a table is read up to ${sizeInWords(largestBytes)}` };
      }
      if (!isWorkbook) return tableOf(await read(0, file.size));
      if (!readWorkbook)
        return { unread: `it is ${kind}, and no workbook can be read here: ask for the sheet as CSV too` };
      return await tableOfWorkbook(kind, file, readWorkbook, signal);
    } catch (reason) {
      return unreadBecause(reason, signal);
    }
  };
}

/** What a sheet in each of these is called. The old binary files of Office share their first bytes. */
const workbooks: { [kind in FileKind]?: string } = { XLSX: "XLSX", "DOC/XLS/PPT": "XLS" };

/** Kinds in which people do deliver tables, and that nobody should be told are none. */
const tablesUnread: readonly (FileKind | undefined)[] = [
  "PDF",
  "ODS",
  "DOCX",
  "RTF",
  "ODT",
  "HTML",
  "XML",
  "JSON",
  "ZIP",
];

function otherKind(kind: FileKind | undefined): Table | Unread {
  if (!tablesUnread.includes(kind)) return { rows: [] };
  return {
    unread: `it is ${kind}, and tables are read from CSV, TSV and workbooks: ask for the sheet in one of them too`,
  };
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

async function tableOfWorkbook(
  kind: FileKind,
  file: OpenFile,
  readWorkbook: ReadWorkbook,
  signal?: AbortSignal,
): Promise<Table | Unread> {
  const document = await openDocument(file, signal);
  const format = workbooks[kind] ?? kind;
  if (kind !== "DOC/XLS/PPT") {
    const { damage } = await readZip(kind, document);
    if (damage) return { format, rows: [], damage };
  }
  const sheets = await readWorkbook(await document.read(0, file.size), signal);
  if (isUnread(sheets)) return sheets;
  return { format, rows: sheets.find(({ hidden }) => !hidden)?.rows ?? [], sheets };
}
