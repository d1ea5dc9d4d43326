import type { Scalar } from "../../spec/requirement.js";

/** Two requirements of one deliverable that no file can meet together. */
export interface Contradiction {
  /** The one that has to give way, as a path inside the deliverable: `timecode/dropFrame`. */
  at: string;
  /** What it asks for, in words. */
  is: string;
  /** The other one, and what that asks for. */
  against: string;
  has: string;
  /** Why no file can have both: a clause without a full stop. */
  because: string;
  /** The one value that goes with the other. */
  instead?: Scalar | undefined;
}
