import { belongsTo } from "./belongs-to.js";
import type { Deliverable } from "./spec.js";

/** What papers are called that report on a file, in the languages of our clients. */
const calledReport =
  /report|(?<![a-z])(?:qc|pse|log)(?![a-z])|quality|loudness|lautheit|r ?128|lufs|lkfs|level|peak|measure|messung|protokoll|protocol|certificate|zertifikat|card|karte|fiche|test|check/i;

/**
 * Whether a paper is one that shows something of the deliverable `name`, and not just any: it belongs to it, a field of it is an
 * amount, a figure or a word for what was measured has to stand in it, or it is called a report. A synopsis vouches for no loudness.
 */
export function reportsOn(paper: Deliverable, key: string, name: string): boolean {
  if ("of" in paper && belongsTo(paper).includes(name)) return true;
  if (paper.type === "document") {
    // The title stands in every paper.
    if ([paper.contains ?? []].flat(2).some((text) => /\d/.test(text) || calledReport.test(text))) return true;
    if (Object.values(paper.fields ?? {}).some(({ amount }) => amount !== undefined)) return true;
  }
  return [key, ...[paper.files].flat()].some((one) => calledReport.test(one));
}
