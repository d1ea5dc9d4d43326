import type { FactGroup, TextRange } from "deliverables-core";
import type { Mark } from "../shown/mark.js";
import type { Completion } from "../writing/completion.js";
import type { Definition } from "../writing/definition-at.js";
import type { FixEdit, QuickFix } from "../writing/fixes/quick-fix.js";
import type { AllSafeFixes } from "../writing/fixes-for.js";
import type { InlayHint } from "../writing/hints-in.js";
import type { Hover } from "../writing/hover.js";
import type { Folding, FormatOptions } from "../writing/layout-of.js";
import type { Lens } from "../writing/lenses-of.js";
import type { FileLink } from "../writing/links-in.js";
import type { SpecSymbol } from "../writing/symbols-of.js";
import type { WaiverDraft } from "../writing/waive/waiver-draft.js";
import type { FindingName, WaiverOffer } from "../writing/waive/waiver-offers.js";

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
  /** The client schemas that are shipped. */
  clients: Record<never, never>;
  /** A first spec for a folder on disk, for a client as `dpp-as11-hd@1.1`. */
  starter: { root?: string; client?: string; title: string };
  completions: { spec: string; offset: number };
  hover: { spec: string; offset: number };
  symbols: { spec: string };
  lenses: { spec: string };
  hints: { spec: string; range: TextRange };
  definition: { spec: string; offset: number };
  links: { spec: string };
  /** The ways to put right what is told in a range of the spec, or of one file. */
  fixes: { spec: string; range: TextRange } | { spec: string; file: string };
  /** What the client may have accepted of that. */
  waiverOffers: { spec: string; range: TextRange } | { spec: string; file: string };
  /** The edits that note one of these as accepted; its file is hashed for it. */
  waiver: { spec: string; finding: FindingName };
  /** All that cannot be wrong, at once. */
  safeFixes: { spec: string };
  format: { spec: string; options: FormatOptions };
  foldings: { spec: string };
  selections: { spec: string; offsets: number[] };
}

export interface Answers {
  files: ItemFiles;
  probe: ProbedFile;
  rulePage: { page?: string };
  rules: { code: string; title: string }[];
  clients: { name: string; title: string; coverage: string }[];
  starter: string;
  completions: Completion[];
  hover: Hover | undefined;
  symbols: SpecSymbol[];
  lenses: Lens[];
  hints: InlayHint[];
  definition: Definition | undefined;
  links: FileLink[];
  fixes: QuickFix[];
  waiverOffers: WaiverOffer[];
  waiver: WaiverDraft | { reason: string };
  safeFixes: AllSafeFixes | undefined;
  format: (FixEdit & { kind: "replace" })[];
  foldings: Folding[];
  selections: TextRange[][];
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
