import type { TextRange } from "deliverables-core";

/** How much a mark weighs. What could not be checked is none of the three severities: it is neither wrong nor right. */
export type Weight = "error" | "warning" | "info" | "unchecked";

/** One row of the Problems panel, with its squiggle. */
export interface Mark {
  range: TextRange;
  weight: Weight;
  /** The rule's code, as `media/raster`; its page is a click away. */
  code?: string;
  /** What it is, what was expected, and in a second line what to do. */
  message: string;
  related: RelatedPlace[];
}

/** Another place that the same fault shows in. */
export interface RelatedPlace {
  /** Path inside the delivery; absent for the spec itself. */
  file?: string;
  range: TextRange;
  message: string;
}

/** Where a whole file is meant, or a text that has no such place any more. */
export const atStart: TextRange = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
