import { fold } from "./find-text.js";

/** What stands before and behind a text in a value, folded. */
export interface Around {
  before: string;
  after: string;
}

/** Longer ones are prose, and no value. */
const longest = 300;
const most = 20;

/** Each place where the words of a text stand in a value, whatever signs are between them: `long field, the` in "(Long Field, The) v2". */
export function aroundText(value: string, wanted: string): Around[] {
  const folded = fold(value);
  const words = fold(wanted).match(/[\p{L}\p{M}\d]+/gu) ?? [];
  if (words.length === 0 || folded.length > longest) return [];
  return placesOf(folded, words.join(String.raw`[^\p{L}\p{M}\d]+`));
}

/** The same of a number, whatever blanks and dashes are in it or missing: `LFD-1001 A` is LFD1001A. */
export function aroundNumber(value: string, wanted: string): Around[] {
  const folded = fold(value);
  const signs = fold(wanted).match(/[\p{L}\d]/gu) ?? [];
  if (signs.length === 0 || signs.length > 60 || folded.length > longest) return [];
  return placesOf(folded, signs.join(String.raw`[^\p{L}\d]{0,2}`));
}

function placesOf(folded: string, pattern: string): Around[] {
  const places = new RegExp(String.raw`(?<![\p{L}\p{M}\d])${pattern}(?![\p{L}\p{M}\d])`, "gu");
  return [...folded.matchAll(places)].slice(0, most).map((found) => ({
    before: folded.slice(0, found.index),
    after: folded.slice(found.index + found[0].length),
  }));
}
