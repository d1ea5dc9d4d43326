import type { Severity } from "./finding.js";

/** One requirement of the spec, compared with one file, or with one item where it asks about the item as a whole. */
export interface Comparison {
  /** The rule's code, as `media/raster`. */
  code: string;
  outcome: "met" | "wrong" | "unchecked";
  /** What its finding weighs, where it is wrong. */
  severity?: Severity;
  /** It is unchecked here, and for a person to read in a paper that came. */
  forPeople?: true;
  /** The deliverable's key in the spec, as `programme`. */
  deliverable?: string;
  /** Which of its items: `LFD1001A`, `LFD1001A · en-GB`. Absent when the deliverable is one item. */
  item?: string;
  file?: string;
  /** JSON pointer (RFC 6901) of the requirement in the spec. */
  pointer: string;
  /** Where the finding points that tells of this one, too: the width beside the height. */
  toldAt?: string;
  /** In words, with its unit: `1920 pixels`, `4 or 16`. */
  expected?: string;
  /** What the file has, in words, with its unit; absent when it does not say. */
  actual?: string;
}
