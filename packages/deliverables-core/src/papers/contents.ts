import type { TextRange } from "../report/finding.js";

/** Where something stands in a paper: on a page of a PDF, in a line of a text, in a cell of a workbook. */
export interface Spot {
  /** From 1. */
  page?: number;
  place?: TextRange;
  /** `B12`, `Budget!B12`. */
  cell?: string;
}

/** One line as a person reads it. What stands in columns is parted by tabs. */
export interface Line extends Spot {
  text: string;
  /** Of what stands in no cell and no paragraph: where else, in words that finish "holds a bank account …": `in its properties`. */
  where?: string;
  /** From and to which of its letters a stroke goes through it, in order. */
  strokes?: [from: number, to: number][];
  /** Of a workbook: the cell of each column. */
  cells?: string[];
  /** Of cells of a text: where each column stands. */
  places?: (TextRange | undefined)[];
}

/** Something that is left in a paper, and where. */
export interface Trace extends Spot {
  text: string;
}

/** A field of a form. */
export interface FormField extends Spot {
  name: string;
  filled: boolean;
  /** Whether the form says that it must be filled in. */
  required: boolean;
}

/** Electronic signatures. What was signed by pen cannot be told. */
export interface Signatures {
  /** Places for one. */
  fields: { name: string; page: number }[];
  /** How many were made. */
  made: number;
}

/** What is in a paper. A list that is absent is not known for this kind of paper; an empty one is none. */
export interface Contents {
  /** What is seen. */
  lines: Line[];
  /** What the paper holds and nobody sees: deleted, hidden, on a hidden row or sheet. It meets nothing, and must not say DRAFT. */
  hidden?: Line[];
  /** What goes out with it and stands on no page: its properties, bookmarks, addresses of links. It meets nothing either. */
  aside?: Line[];
  /** The title that its properties give it, which a viewer shows above its window; often that of the paper that it was made from. */
  title?: string;
  pages?: number;
  /** Pages on which no text stands: blank, or pictures of paper. */
  pagesWithoutText?: number[];
  /** Pages on which nothing stands at all. */
  emptyPages?: number[];
  /** `A4`, `Letter`, `210 × 99 mm`, each once, with the first page that has it. */
  pageSizes?: { size: string; page: number }[];
  /** What the file forbids whoever opens it: `printing`, `copying`. */
  forbidden?: string[];
  /** `2b`: the part and level of PDF/A that the file claims. Whether it keeps to it is not looked at. */
  pdfA?: string;
  formFields?: FormField[];
  signatures?: Signatures;
  comments?: Trace[];
  /** Insertions and deletions that nobody has accepted. */
  trackedChanges?: Trace[];
  hiddenSheets?: string[];
  /** `#REF!` and the like, where a workbook shows them. */
  errorValues?: Trace[];
  /** Formulas that were saved without their values, as files are that a program has written: they are never calculated here. */
  uncalculated?: Trace[];
  /** Whether it carries programs: macros of an office document, scripts of a PDF. */
  programs?: boolean;
  embeddedFiles?: string[];
  /** What is attached to a mail: none of it is looked into. */
  attachments?: string[];
  /** Other files that it takes values or pictures from. */
  externalLinks?: string[];
  /** Of XML: its root. */
  xml?: XmlElement;
  /** In which language it is written; told only where a spec asks for it. */
  language?: TextLanguage;
}

export interface TextLanguage {
  /** How many letters its sentences have. */
  letters: number;
  /** How like each language it is, from 0 to 1; empty where that cannot be told. */
  likeness: Record<string, number>;
  /** The same of each line that is long enough, where there are several. */
  passages?: { line: Line; letters: number; likeness: Record<string, number> }[];
}

/** An element of XML, by its name without prefix. */
export interface XmlElement {
  name: string;
  /** Of the root, and of an element that has another than its parent; absent where there is none. */
  namespace?: string;
  place: TextRange;
  attributes: { name: string; value: string; place: TextRange }[];
  /** The text in it, without that of its children. */
  text: string;
  children: XmlElement[];
}
