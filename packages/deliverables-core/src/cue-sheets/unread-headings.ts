import { joinWords } from "../spec/requirement.js";
import { sayCell } from "../tables/say-cell.js";
import type { CueSheet } from "./cue-sheet.js";

const mostNamed = 5;

/**
 * What to do where a whole column seems to be missing and the sheet has headings that are not known here: mostly one of them is it.
 * `field` is what the column would hold, as the spec calls it. Undefined where every heading was read.
 */
export function nameTheHeading({ headings = [], columns }: CueSheet, field: string): string | undefined {
  const unread = headings.filter(({ text }, index) => text !== "" && !columns[index]).slice(0, mostNamed);
  if (unread.length === 0) return undefined;
  const [first] = unread;
  const isOfParty = columns.some((column) => column?.of === "party" && column.party !== undefined);
  const column = isOfParty && /^(share|society|ipi)$/.test(field) ? `composer${capital(field)}` : field;
  const isOne = unread.length === 1;
  const known = isOne ? "This heading was not understood" : "These headings were not understood";
  const example = `"columns": { "${column}": ${JSON.stringify(first?.text.slice(0, 60))} }`;
  return `${known}: ${joinWords(unread.map(sayCell), "and")}. If ${isOne ? "it" : "one of them"} is meant, name it in the spec (${example}); else ask the music editor for what is missing.`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
