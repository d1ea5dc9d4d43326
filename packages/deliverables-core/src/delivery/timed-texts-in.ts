import type { TimedText } from "../papers/timed-text/timed-text.js";
import type { Delivery } from "./delivery.js";

/** The timed text of a delivery by path: files of their own, and what lies in MXF. */
export function timedTextsIn({ items }: Delivery): Map<string, TimedText> {
  const found = new Map<string, TimedText>();
  for (const { files } of items)
    for (const { path, facts } of files) {
      if (facts?.kind === "document" && facts.document.timedText) found.set(path, facts.document.timedText);
      if (facts?.kind === "media" && facts.text && "timedText" in facts.text) found.set(path, facts.text.timedText);
    }
  return found;
}
