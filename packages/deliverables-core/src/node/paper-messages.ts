import type { Unread } from "../folder/reader.js";
import type { Contents } from "../papers/contents.js";
import type { BoundKind } from "../papers/paper.js";
import type { Sheet, TablesKind } from "../tables/table.js";
import type { PdfPart } from "./pdf-messages.js";

/** What a thread for papers is asked: all that stands in one, the cells of its tables, or some pages of a PDF that another thread reads. */
export interface PaperJob {
  kind: BoundKind | TablesKind;
  bytes: Uint8Array;
  wants: "text" | "tables" | "pages";
  /** Of a PDF that two threads may read: a whole number, how many of its pages were taken. */
  turns?: SharedArrayBuffer;
}

/** What comes of it. */
export type PaperOutcome = Contents | { sheets: Sheet[] } | PdfPart | Unread | { locked: true };

/** What it answers. pdf.js posts messages of its own on the same channel, hence the word that ours are known by. */
export type PaperAnswer =
  | { paper: Contents | { sheets: Sheet[] } | PdfPart }
  /** Before the answer: it has many pages, and another thread could take some of them. */
  | { paper: "long" }
  | { paper: "locked" }
  | { paper: "unread"; why: string };
