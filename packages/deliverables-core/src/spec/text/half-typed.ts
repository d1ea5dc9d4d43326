import type { SpecFault } from "../faults/spec-fault.js";
import { vocabularyFaults } from "../faults/vocabulary-faults.js";
import type { JsonText } from "./json-text.js";
import { valueOfNode } from "./json-value.js";

/**
 * What can be said of a spec that somebody is typing, besides the fault in its syntax: the unknown keys and values on the
 * lines above it, which are read as they will be when the rest is there. What is missing is not told: it may be about to come.
 */
export function faultsAboveSyntaxFault(json: JsonText): SpecFault[] {
  if (!json.root || !json.syntaxFault) return [];
  const lastLine = lineBefore(json.text, json.syntaxFault.range.start.line, json.syntaxFault.range.start.column);
  return vocabularyFaults(json, valueOfNode(json.root)).filter(
    ({ code, requirement }) => code !== "spec/missing-key" && requirement.range.end.line < lastLine,
  );
}

/** The line of the last thing written before a place: it may be the half of a key or of a value. */
function lineBefore(text: string, line: number, column: number): number {
  const lines = text.split("\n").slice(0, line);
  lines[line - 1] = (lines[line - 1] ?? "").slice(0, column - 1);
  while (lines.length > 0 && (lines.at(-1) ?? "").trim() === "") lines.pop();
  return lines.length;
}
