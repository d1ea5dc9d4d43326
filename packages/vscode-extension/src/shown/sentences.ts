import { singleLine } from "deliverables-core";
import type { Observed } from "./observed.js";

/** A finding for the Problems panel: what it is, and in the next line what to do. */
export function sentences(observed: Observed, subject?: string, message = observed.message): string {
  const unchecked = observed.weight === "unchecked" ? "Unchecked: " : "";
  const what = `${subject === undefined ? message : `${subject}: ${message}`}${whereInside(observed)}`;
  return `${unchecked}${singleLine(what)}\n→ ${singleLine(observed.remedy)}`;
}

/** The place in a file that is no text, which no mark can show: ` (page 3)`, ` (cell Costs!B4)`. */
function whereInside({ page, cell }: Observed): string {
  if (cell !== undefined) return ` (cell ${cell})`;
  return page === undefined ? "" : ` (page ${page})`;
}
