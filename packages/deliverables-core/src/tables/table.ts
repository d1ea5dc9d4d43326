import type { Unread } from "../folder/reader.js";
import type { TextRange } from "../report/finding.js";

/** One cell of a table as a person sees it, and where it stands. */
export interface Cell {
  /** Without the blanks around it, and without the quotes of a CSV. */
  text: string;
  /** Where in the file, when that is text: with its quotes. */
  place?: TextRange;
  /** Where in the workbook, when it is one: `B12`, or `Cues!B12` where there are several sheets; in a Word document `Table 2!B12`. */
  cell?: string;
  /** True: a line goes through all of it, in a workbook or in Word. Whoever drew it took it back, and it stands there all the same. */
  struck?: true;
  /** True: a line goes through a part of it, as somebody corrects a name who leaves the old one there. */
  partlyStruck?: true;
  /** Why nobody who opens the file sees it, in words that finish "… is not known: ": `its row is hidden`. */
  unseen?: string;
  /** Over how many columns it goes, where it is merged with those to its right. */
  columns?: number;
}

/** What a file of rows and columns says. Rows without any text are left out; the places tell where the others stand. */
export interface Table {
  /** `CSV` by whatever delimiter, `TSV`, `XLSX`, `XLS`, `ODS`, `DOCX`, `JSON`, `DDEX DSR`, `Pro Tools`, `EDL`; absent when the bytes are no table. */
  format?: string;
  /** `UTF-8`, `UTF-16`, or `windows-1252` or `Mac Roman` where the bytes are neither: then its letters beyond ASCII are a guess. */
  encoding?: string;
  /** Of a workbook, those of its first sheet that can be seen. */
  rows: Cell[][];
  /** Every sheet of a workbook, in its order; of a Word document every table, each with what stands before it. */
  sheets?: Sheet[];
  /** Of an edit decision list: every event, picture too. */
  edits?: EditEvent[];
  /** Lines of a list that a program wrote, and that cannot be read: they are no rows, and must not be lost. */
  unreadLines?: UnreadLine[];
  /** True: its times are none of the programme, and a line of `unreadLines` says so for all of them. */
  untimed?: true;
  /** Why the file is not whole, in words that finish "The file …". */
  damage?: string;
}

/** One event of an edit decision list (CMX 3600). */
export interface EditEvent {
  number: string;
  at: Cell;
  /** `V1`, `A1`, `A2`: what it is edited onto. */
  channels: string[];
  /** `C` for a cut, `D` for a dissolve, `W001` for a wipe, `K`, `KB` for a key. */
  transition: string;
  /** As they are written: timecodes. */
  source: { from: Cell; to: Cell };
  record: { from: Cell; to: Cell };
  /** True where the list says that the clip runs at another speed. */
  isRetimed: boolean;
}

export interface UnreadLine {
  at: Cell;
  /** A sentence without its stop: `Event 002 cannot be read: "1O:01:45:00" is no time`. */
  says: string;
  /** True: nothing may be wrong with it. */
  unsure?: true;
  /** What to do about it, where that is not to export the list again and whole. */
  remedy?: string;
}

export interface Sheet {
  name: string;
  hidden: boolean;
  rows: Cell[][];
  /** What stands at the top of columns that are hidden. Nothing in them is among the rows: nobody who opens the file sees it. */
  hiddenCells?: Cell[];
  /** What is printed at the top and the foot of its pages: of an XLSX its own, of a Word document that of all of it. */
  printed?: string[];
  /** Of a Word document, the lines after the table, up to the next one. */
  below?: Cell[][];
}

/** Office documents with tables in them, which need a library and so a thread of their own. */
export type TablesKind = "XLSX" | "XLS" | "ODS" | "DOCX";

/** A host's way to read the tables of an office document: off its main thread, and within bounds of time and memory. */
export type ReadTables = (kind: TablesKind, bytes: Uint8Array, signal?: AbortSignal) => Promise<Sheet[] | Unread>;
