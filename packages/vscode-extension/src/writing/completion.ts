import type { TextRange } from "deliverables-core";

/** What may be written at a place, as VS Code lists it. */
export interface Completion {
  label: string;
  kind:
    | "key"
    | "value"
    | "client"
    | "deliverable"
    | "token"
    | "file"
    | "folder"
    | "language"
    | "owner"
    | "rule"
    | "spec";
  /** A few words beside the label. */
  detail?: string;
  /** Markdown. */
  documentation?: string;
  /** In VS Code's snippet syntax. */
  insertText: string;
  /** What it replaces. */
  range: TextRange;
  /** The order of the list. */
  sortText: string;
  /** What the written text is compared with, where it is not the label. */
  filterText?: string;
  /** The value is still to be chosen: the list should open again. */
  opensAgain?: true;
}

/** A completion before its place in the text, and in the list, is known. */
export type Proposal = Omit<Completion, "range" | "sortText" | "filterText"> &
  Partial<Pick<Completion, "range" | "filterText">>;
