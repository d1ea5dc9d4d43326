import type { As11 as Asked } from "../../spec/spec.js";

/** The sets of descriptive metadata of AS-11 that are read, by their keys in a spec. */
export type As11Set = keyof Asked;
export type CoreField = keyof NonNullable<Asked["core"]>;
export type UkDppField = keyof NonNullable<Asked["ukDpp"]>;

/**
 * What an AS-11 file says about its programme (AMWA AS-11). Texts as they stand, yes and no as booleans, languages as BCP 47,
 * timecodes and durations as `hh:mm:ss:ff`. A field that is absent is not stated, but for those in `unread`.
 */
export interface As11 {
  core?: Partial<Record<CoreField, string | number | boolean>>;
  segmentation?: Segmentation;
  ukDpp?: Partial<Record<UkDppField, string | number | boolean>>;
  /** Sets that the file has more than once, each time with something else; what they say is not known. */
  several?: As11Set[];
  /** Fields of the UK DPP set of which is not known whether they are stated, and why. */
  unread?: { fields: UkDppField[]; why: string };
}

export interface Segmentation {
  /** In the order in which the file lists them. */
  parts: Part[];
  /** How many parts the file says that it has. */
  total?: number;
  /** How long the file says that they are together, as `hh:mm:ss:ff`. */
  duration?: string;
}

/** One part of the programme, as `hh:mm:ss:ff`; `end` is the frame behind its last one. */
export interface Part {
  start: string;
  duration: string;
  end: string;
}
