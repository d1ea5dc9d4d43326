import type { Unread } from "../folder/reader.js";
import type { Contents, FormField, Line, Signatures, Trace } from "../papers/contents.js";

export type TextLine = Pick<Line, "text" | "strokes">;

/** The lines of a page that are seen, and those that are in it and nobody sees. */
export interface PageText {
  seen: TextLine[];
  hidden: TextLine[];
  /** Nothing is painted on it: no text, no picture, no line. */
  isBlank: boolean;
}

/** What stands on a page beside its own text. */
export interface PageAround {
  /** What was typed onto it: shown, and not shown. */
  seen: string[];
  hidden: string[];
  /** No field, stamp or note stands there. */
  isBare: boolean;
  /** `A4`, `210 × 99 mm`. */
  size: string;
  formFields: FormField[];
  signatureFields: Signatures["fields"];
  comments: Trace[];
  /** Where its links lead, when that is a file. */
  links: string[];
}

/** What a PDF holds beside the text of its pages. */
export interface AroundPages {
  pages: PageAround[];
  /** Of the whole file. */
  file: Pick<Contents, "forbidden" | "pdfA" | "programs" | "embeddedFiles" | "aside" | "title">;
  signaturesMade: number;
}

/** What one thread has read of a PDF: the pages that were its turn, and in the thread that was asked first what is around them. */
export interface PdfPart {
  pageCount: number;
  /** By the number of the page, from 1. */
  texts: Map<number, PageText>;
  /** A page that cannot be read: none behind it was looked at in this thread. */
  damagedPage?: number;
  around?: AroundPages | Unread | { locked: true };
}
