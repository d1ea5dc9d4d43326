import type { FileKind } from "../folder/file-kind.js";
import type { FileEntry } from "../folder/folder.js";
import type { ImageFacts } from "../images/image-facts.js";
import type { Probe } from "../media/probe.js";
import type { Checksums } from "../papers/checksums/algorithms.js";
import type { Spot } from "../papers/contents.js";
import type { Paper } from "../papers/paper.js";
import type { TextInside } from "../papers/timed-text/read-mxf-text.js";
import type { Deliverable, Spec } from "../spec/spec.js";
import type { Table } from "../tables/table.js";
import type { Copies } from "./bytes/copies/find-copies.js";
import type { NameDifference } from "./names/nearest-name.js";

/** What arrived, put beside what was asked. Rules read this and nothing else. */
export interface Delivery {
  spec: Spec;
  /** Every entry of the folder, in the order of its paths (by UTF-16 unit). */
  inventory: FileEntry[];
  items: Item[];
  /** Entries that no deliverable claims, that are not ignored, and that are not the spec itself. */
  unclaimed: FileEntry[];
  /** Paths that the spec's `ignore` covers. */
  ignored: Set<string>;
  /** Entries that the spec forbids, each with the place in the spec and the reason that stands there. */
  forbidden: ForbiddenFile[];
  /** Paths that changed while the delivery was read, with how: "grew from 3 to 5 bytes", "came", "went". */
  changed: Map<string, string>;
  /** SHA-256 of the files that a waiver or a paper is bound to, by path; absent while they are not taken. */
  digests?: ReadonlyMap<string, string | { unread: string }>;
  /** Which cases of the spec hold for which files; absent while nobody has looked. */
  cases?: readonly DecidedCase[];
  /** Files that hold the same bytes as another that is asked for. Absent while they are not compared. */
  copies?: Copies;
  /** Keys among the files that nobody asks for. Absent while they are not looked into. */
  keysBeside?: readonly KeyBeside[];
  /** What else was taken of the files of which a paper states another checksum, by path. */
  checksums?: ReadonlyMap<string, Checksums>;
}

/** A file that nobody asks for, and that opens something. */
export interface KeyBeside {
  path: string;
  /** `a private key (RSA)`. */
  says: string;
  at: Spot;
}

/** One case that the spec makes, and whether it holds for one file. */
export interface DecidedCase {
  item: Item;
  file: DeliveredFile;
  /** Where in the spec, as `/deliverables/spot/cases/0`. */
  pointer: string;
  /** From 1. */
  number: number;
  holds: boolean | { unknown: string };
}

export interface ForbiddenFile {
  path: string;
  /** As the spec writes it, tokens filled in. */
  pattern: string;
  pointer: string;
  reason: string;
}

/** One thing to hand over: a deliverable, for one episode, language and reel where the spec says so. */
export interface Item {
  /** The deliverable's key in the spec. */
  deliverable: string;
  asked: Deliverable;
  /** Where in the spec, as `/deliverables/programme`. */
  pointer: string;
  /** `LFD1001A`, `LFD1001A · en-GB · reel 2`; absent when the deliverable is one item. */
  label?: string;
  episode?: number;
  language?: string;
  reel?: number;
  /** Its `files`, with tokens filled in, and the files that match each. */
  names: ExpectedName[];
  files: DeliveredFile[];
}

/** One pattern of `files`, with its tokens filled in. */
export interface ExpectedName {
  /** `Stems/LFD1001A_mix.wav`, `Stills/*.jpg`. */
  pattern: string;
  pointer: string;
  /** True when only one name fits. */
  exact: boolean;
  /** True when it has wildcards or blanks, so that several files are expected to fit. */
  wildcard: boolean;
  /** Paths of the files that fit, or nearly fit. */
  matches: string[];
}

export interface DeliveredFile {
  path: string;
  size: number;
  /** Set when the file was taken for this item although its name is not quite the one asked for. */
  misnamed?: Misnamed;
  /** What its first bytes are, whatever its name says; absent until it is read, and when they are nothing known. */
  bytesKind?: FileKind;
  /** What the file says; absent until it is read, and when it could not be or did not have to be. */
  facts?: Facts;
  /** Why it is not whole, of a file of which nothing is asked: one that was read says so in its facts. */
  damage?: string;
  /** Why it could not be read. */
  unread?: string;
}

export interface Misnamed {
  /** The name or pattern that is asked for. */
  expected: string;
  difference: NameDifference;
  /** Where the spec asks for it. */
  pointer: string;
  /** The right name, where there is only one. */
  exact?: string;
}

export type Facts =
  /** `text` is what of timed text lies in an MXF. */
  | { kind: "media"; media: Probe; text?: TextInside }
  | { kind: "image"; image: ImageFacts }
  | { kind: "document"; document: Paper }
  /** `paper` is the same file as a document, where it can hold more than its rows: comments, hidden sheets, what is private. */
  | { kind: "cue-sheet" | "table"; table: Table; paper?: Paper };
