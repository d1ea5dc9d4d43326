import type { Comparison, Report } from "deliverables-core";

/** What is known of a delivery while somebody writes its spec. */
export interface KnownDelivery {
  /** The last judgement; absent until there is one. */
  report?: Report;
  /** Every requirement that was compared with a file, and what the file has. */
  compared: readonly Comparison[];
  /** Paths in the folder, in order. */
  paths: readonly string[];
  /** Those of them that no deliverable claims. */
  unclaimed: readonly string[];
  /** Files that are asked for and not read yet. */
  pending: ReadonlySet<string>;
}
