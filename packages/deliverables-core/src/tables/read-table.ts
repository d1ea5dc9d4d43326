import { openDocument } from "../documents/document-bytes.js";
import { readZip } from "../documents/zip.js";
import { completeReads } from "../folder/complete-reads.js";
import { type FileKind, sniffKind } from "../folder/file-kind.js";
import type { OpenFile } from "../folder/folder.js";
import { isUnread, type Reader, type Unread, unreadBecause } from "../folder/reader.js";
import { sizeInWords } from "../report/size-in-words.js";
import { decodeText } from "./decode-text.js";
import { dsrTable, isDsr } from "./dsr.js";
import { edlTable, isEdl } from "./edl.js";
import { guessDelimiter } from "./guess-delimiter.js";
import { jsonTable } from "./json-table.js";
import { isProToolsText, proToolsTable } from "./pro-tools-text.js";
import { splitCells } from "./split-cells.js";
import type { ReadTables, Table, TablesKind } from "./table.js";

/** A sheet of 300 cues has some 60 KB. What is larger is no paper, but a dump that would only hold the memory up. */
const largestBytes = 8_000_000;
/** Of one table, in whatever kind of file. */
export const mostCells = 200_000;

/** Reads a file of rows and columns, with the place of every cell; workbooks and Word documents where the host has a way to read them. */
export function tableReader(readTables?: ReadTables): Reader<Table> {
  return async (file, signal) => {
    try {
      const kind = await kindOf(file, signal);
      if (kind !== "text" && kind !== "JSON" && !isWorkbook(kind)) return otherKind(kind);
      if (file.size > largestBytes) {
        return { unread: `it has ${sizeInWords(file.size)}, and a table is read up to ${sizeInWords(largestBytes)}` };
      }
      const bytes = await completeReads(file, signal)(0, file.size);
      return kind === "text" || kind === "JSON"
        ? tableOf(bytes)
        : await tableOfWorkbook(kind, bytes, readTables, signal);
    } catch (reason) {
      return unreadBecause(reason, signal);
    }
  };
}

/** By the first bytes; which kind of office document a ZIP is, its directory tells. */
async function kindOf(file: OpenFile, signal: AbortSignal | undefined): Promise<FileKind | undefined | "cut off"> {
  const document = await openDocument(file, signal);
  const kind = sniffKind(document.head, document.size);
  if (kind !== "ZIP" && kind !== "XLSX" && kind !== "DOCX" && kind !== "ODS") return kind;
  const { format, damage } = await readZip(kind, document);
  if (damage) return "cut off";
  return format === "XLSX" || format === "DOCX" || format === "ODS" ? format : kind;
}

/** Kinds in which people do deliver tables, and that nobody should be told are none. */
const tablesUnread: readonly string[] = ["PDF", "RTF", "ODT", "HTML", "XML", "ZIP"];

function otherKind(kind: FileKind | "cut off" | undefined): Table | Unread {
  if (kind === "cut off")
    return { format: "XLSX", rows: [], damage: "ends early: the directory that closes a workbook is missing" };
  if (kind === undefined || !tablesUnread.includes(kind)) return { rows: [] };
  return {
    unread: `it is ${kind}, and tables are read from CSV, TSV, workbooks and Word (DOCX): ask for the sheet in one of them too`,
  };
}

/** The table in the bytes of a text, whoever wrote it. */
export function tableOf(bytes: Uint8Array): Table | Unread {
  const { text, encoding } = decodeText(bytes);
  const special = specialTable(text);
  if (special) return withinBounds(special);
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

/** Texts that programs write and that are no lines of cells. */
function specialTable(text: string): Table | undefined {
  if (isProToolsText(text)) return proToolsTable(text);
  if (isDsr(text)) return dsrTable(text);
  if (isEdl(text)) return edlTable(text);
  // "[Draft]" may begin a line of cells.
  return /^\s*(\{\s*"|\[\s*\{)/.test(text) ? jsonTable(text) : undefined;
}

function withinBounds(table: Table): Table | Unread {
  let cells = 0;
  for (const row of table.rows) cells += row.length;
  return cells > mostCells ? { unread: `it has more than ${mostCells} cells` } : table;
}

/** What a sheet in each of these is called. The old binary files of Office share their first bytes. */
const workbooks = { XLSX: "XLSX", ODS: "ODS", DOCX: "DOCX", "DOC/XLS/PPT": "XLS" } as const;

function isWorkbook(kind: string | undefined): kind is keyof typeof workbooks {
  return kind !== undefined && Object.hasOwn(workbooks, kind);
}

async function tableOfWorkbook(
  kind: keyof typeof workbooks,
  bytes: Uint8Array,
  readTables: ReadTables | undefined,
  signal: AbortSignal | undefined,
): Promise<Table | Unread> {
  const format: TablesKind = workbooks[kind];
  if (!readTables)
    return { unread: `it is ${format}, and no such table can be read here: ask for the sheet as CSV too` };
  const sheets = await readTables(format, bytes, signal);
  if (isUnread(sheets)) return sheets;
  const rows = sheets.find(({ hidden }) => !hidden)?.rows ?? [];
  return { format, rows, sheets };
}
