import type { FileSpan } from "./file-span.js";

/** How much a finding weighs: an error rejects the delivery, a warning and an info do not. */
export type Severity = "error" | "warning" | "info";

/** A place in a text. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface TextPosition {
  line: number;
  column: number;
}

/** From `start` up to, but not including, `end`. */
export interface TextRange {
  start: TextPosition;
  end: TextPosition;
}

/** Where the spec asks for something: a JSON pointer (RFC 6901) and its range in the spec's text. */
export interface SpecLocation {
  pointer: string;
  range: TextRange;
}

/** The client's document that a figure comes from. */
export interface Source {
  document: string;
  version?: string;
  section?: string;
  address?: string;
  /** Year and month in which the document was read, as `2026-11`. */
  retrieved?: string;
  confidence?: "high" | "medium";
}

/** A change that puts a finding right. It renames files or edits the spec; it never touches essence. */
export type Fix = { kind: "rename"; from: string; to: string } | { kind: "replace"; range: TextRange; text: string };

/** What many files have in common, told once: the frames of a sequence, or files of one folder. */
export interface Together {
  /** How many files. */
  files: number;
  /** All of them, in order. */
  spans: FileSpan[];
  /** The sentence as it is of the first file alone. */
  sentence: string;
}

/** What a rule saw. */
export interface Finding {
  /** The rule's code, as `media/raster`. */
  code: string;
  severity: Severity;
  /** What it weighs by its rule, where the spec or its house weighs it otherwise. */
  ownSeverity?: Severity;
  /** One sentence: what it is, then what was expected. */
  message: string;
  /** What a waiver is bound to, where the sentence names more than what was found: the number of a row in another list. */
  bound?: string;
  /** The deliverable's key in the spec, as `programme`. */
  deliverable?: string;
  /** Which of its items: `LFD1001A`, `LFD1001A · en-GB`. Absent when the deliverable is one item. */
  item?: string;
  /** Path inside the delivery; absent when the file is what is missing. Of many that are told together, the first. */
  file?: string;
  together?: Together;
  /** Where in that file, when it is text. */
  place?: TextRange;
  /** Where in that file, when it is a workbook: `B12`, `Cues!B12`. */
  cell?: string;
  /** Which page of that file, when it is a PDF. */
  page?: number;
  /** Where the spec asks for it. */
  requirement?: SpecLocation;
  expected?: string;
  actual?: string;
  source?: Source;
  fix?: Fix;
  /** How to put it right, in one sentence that an assistant editor can act on. */
  remedy: string;
  /** The rule's page, as `docs/rules/media/raster.md`. */
  help: string;
}

/** A comparison that could not be made, and why. Never a pass. */
export interface Unchecked {
  /** The rule's code, or absent when a whole file or deliverable could not be checked. */
  code?: string;
  /** One sentence: what could not be checked, and why. */
  message: string;
  deliverable?: string;
  item?: string;
  file?: string;
  together?: Together;
  /** Where in that file, when it is text. */
  place?: TextRange;
  /** Where in that file, when it is a workbook: `B12`, `Cues!B12`. */
  cell?: string;
  /** Which page of that file, when it is a PDF. */
  page?: number;
  requirement?: SpecLocation;
  /** What to do so that it can be checked. */
  remedy: string;
}
