import type { Report } from "deliverables-core";
import { singleLine } from "deliverables-core/words";

/** The report as JSON, in the order in which the core puts it together: the same report gives the same text. */
export function formatJson(report: Report): string {
  return toJson(report);
}

/** JSON that is safe to print and to put into a script: what a terminal or a pipeline could obey or hide is written as an escape. */
export function toJson(value: unknown): string {
  // A line end stands only between values; those inside texts are escapes already.
  const json = JSON.stringify(value, null, 2).replaceAll(/[^\n -~]/gu, escapedIfUnsafe);
  // A line of JSON begins with no colon, so that of a pipeline's commands only this one is left.
  return `${json.replaceAll(/#(?=#(?:vso)?\[)/g, "\\u0023")}\n`;
}

/** What `singleLine` would not let through, in JSON's own escapes, so that a parser gets it back as it was. */
function escapedIfUnsafe(character: string): string {
  if (singleLine(character) === character) return character;
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
