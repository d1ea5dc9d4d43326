import type { DocumentFacts } from "../documents/document-facts.js";
import type { Unread } from "../folder/reader.js";
import type { Contents } from "./contents.js";
import type { TimedText } from "./timed-text/timed-text.js";

/** What a paper says: its kind, whether it is whole, and what is in it. */
export interface Paper extends DocumentFacts {
  /** Absent when its inside was not read. */
  contents?: Contents;
  /** Of subtitles and captions: what is shown when. */
  timedText?: TimedText;
  /** Why its inside was not read although papers of its kind are, in words that finish "… could not be looked into: …". */
  unopened?: string;
  /** True when nobody can open it without a password. */
  locked?: true;
}

/** Kinds of paper that need a library of their own, and so a thread of their own. */
export type BoundKind = "PDF" | "DOCX" | "PPTX" | "XLSX" | "XLS" | "ODT" | "ODS" | "ODP" | "XML";

/** A host's way to look into papers: off its main thread, and within bounds of time and memory. */
export type ReadPaper = (
  kind: BoundKind,
  bytes: Uint8Array,
  signal?: AbortSignal,
) => Promise<Contents | Unread | { locked: true }>;
