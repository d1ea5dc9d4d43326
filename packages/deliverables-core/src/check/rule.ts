import type { Copy } from "../delivery/bytes/copies/find-copies.js";
import type { DeliveredFile, Delivery, Facts, Item } from "../delivery/delivery.js";
import type { Checksums } from "../papers/checksums/algorithms.js";
import type { Fix, Severity, TextRange } from "../report/finding.js";
import type { Spec } from "../spec/spec.js";

/** What a page about a finding tells: rules about files and faults of the spec alike. */
export interface RulePage {
  /** `media/raster`: also the path of its file and of its page. */
  code: string;
  title: string;
  severity: Severity;
  /** Why it matters, in one sentence that a producer understands. */
  why: string;
  /** How to put it right, in one sentence that an assistant editor can act on. */
  fix: string;
  /** The standard's clause behind it, where there is one. */
  clause?: string;
}

/** What a spec can be held against without anything being judged: which rules there are, and what may be done to them. */
export interface RuleHead {
  code: string;
  /** Where in a deliverable the requirements stand that it judges, as `video/bitDepth`. */
  requirements?: readonly string[];
  /**
   * Whether a spec may weigh it otherwise. `never`: without it nobody would know that a file was not read. `without-client`:
   * without it a file that the client asks for could be anything. `not-down`: what is required and not there rejects; a spec
   * has another word for what need not come. Absent: as the spec likes, unless its client fixes what the rule judges.
   */
  weighable?: "never" | "without-client" | "not-down";
}

/** A pure comparison: a delivery with its facts in, observations out. Silent when the spec is silent. */
export interface Rule extends RulePage, RuleHead {
  /** Made when they are asked for: a check needs none of them, and all of them take longer to make than the rules to load. */
  examples: () => RuleExample[];
  check(delivery: Delivery): Iterable<Observation | Met>;
}

/** A requirement that a rule compared and found met. Nobody is told, but for those who ask what was compared, and what was there. */
export interface Met {
  met: true;
  item: Item;
  file?: string;
  /** JSON pointer of the requirement in the spec. */
  pointer: string;
  expected?: string;
  actual?: string;
}

/** What a rule saw, before the engine adds severity, places and pages. */
export interface Observation {
  /** One sentence: what it is, then what was expected. */
  message: string;
  /** What a waiver is bound to, where the sentence holds a number that says nothing about the fault: a row of another list. */
  bound?: string;
  /** True: the comparison could not be made; the message says why. */
  unchecked?: true;
  /** True: it is told, but for a person to judge; nothing was compared. */
  forPeople?: true;
  item?: Item;
  file?: string;
  /** Where in that file, when it is text: the cell, the line. */
  place?: TextRange;
  /** Where in that file, when it is a workbook: `B12`, `Cues!B12`. */
  cell?: string;
  /** Which page of that file, when it is a PDF. */
  page?: number;
  /** JSON pointer of the requirement in the spec. */
  pointer?: string;
  /** JSON pointers of further requirements that this one sentence tells of: the height beside the width. */
  also?: readonly string[];
  expected?: string;
  actual?: string;
  fix?: Fix;
  /** Instead of the rule's own `fix`, where this case has a better one. */
  remedy?: string;
  /** Instead of the rule's own severity. */
  severity?: Severity;
}

/** A delivery in short, and what the rule must say of it. Runs as a test and stands on the rule's page. */
export interface RuleExample {
  /** What the example shows, in a few words. */
  title?: string;
  /** The spec, less its `production`. */
  spec: Omit<Spec, "production"> & { production?: Spec["production"] };
  /** What is in the folder: a size in bytes, or what the file says. */
  files: Record<string, number | ExampleFile>;
  /** The messages, in order; an unchecked comparison starts with `unchecked: `. */
  finds: string[];
}

export type ExampleFile = Partial<Pick<DeliveredFile, "size" | "unread" | "bytesKind" | "damage">> & {
  facts?: Facts;
  sha256?: string;
  /** The earlier file that holds the same bytes. */
  copy?: Copy;
  /** What else was taken of it. */
  checksums?: Checksums;
  /** `a private key (RSA)`: of a file that nobody asks for. */
  holds?: string;
  barred?: string;
  link?: true;
  changed?: string;
};
