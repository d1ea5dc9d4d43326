import type { TextRange } from "deliverables-core";

/** What is told of the word under the pointer. */
export interface Hover {
  range: TextRange;
  /** Markdown. */
  text: string;
}
