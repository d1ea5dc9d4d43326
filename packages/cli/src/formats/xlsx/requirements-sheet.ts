import type { Report } from "deliverables-core";
import { requirementStates } from "../coverage-words.js";
import { head, number, type ReportSheet, sheet, state, text } from "./cells.js";

/** Every requirement of the spec, and what became of its comparisons. */
export function requirementsSheet({ requirements }: Report): ReportSheet {
  return sheet(
    "Requirements",
    [20, 30, 40, 12, 10, 10, 10, 10, 12, 12, 12, 10],
    [
      head(
        "Deliverable",
        "Requirement",
        "Asked for",
        "State",
        "Passed",
        "Failed",
        "Warned",
        "Waived",
        "To be read",
        "Set aside",
        "Unchecked",
        "Spec line",
      ),
      ...requirements.map(({ deliverable, requirement, expected, state: word, location, ...counts }) => [
        text(deliverable),
        text(requirement),
        text(expected),
        state(requirementStates[word]),
        number(counts.passed),
        number(counts.failed),
        number(counts.warned),
        number(counts.waived),
        number(counts.toRead),
        number(counts.setAside),
        number(counts.unchecked),
        number(location.range.start.line),
      ]),
    ],
  );
}
