import type { FactGroup } from "deliverables-core";
import type { Mark } from "../shown/mark.js";

/** What the editor asks the thread. Each names its spec where it is about one. */
export interface Questions {
  /** The files of one item of a deliverable. */
  files: { spec: string; deliverable: string; item?: string };
  /** What one file says about itself; `path` is absolute. */
  probe: { path: string };
  /** The page of a rule, as Markdown. */
  rulePage: { code: string };
  /** Every rule and fault there is. */
  rules: Record<never, never>;
}

export interface Answers {
  files: ItemFiles;
  probe: ProbedFile;
  rulePage: { page?: string };
  rules: { code: string; title: string }[];
}

export interface ItemFiles {
  files: { path: string; marks: Mark[] }[];
  /** What is wrong with the item itself: a file that is missing, a number of files. */
  marks: Mark[];
}

export interface ProbedFile {
  bytes?: number;
  groups: FactGroup[];
  /** Why it could not be read. */
  unread?: string;
}
