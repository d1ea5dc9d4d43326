import { remembered } from "./remembered.js";

const placeholders =
  /^(tbc|tba|tbd|t\.b\.[acd]\.|to be (confirmed|advised|announced|determined)|xx+|\?+|untitled( \d+)?|unknown|n\.n\.|lorem ipsum.*|#(ref!|n\/a|value!|name\?|div\/0!|num!|null!)|(?:[\p{L}]{2,20}[ :–-]{1,3}){1,3}(?:tbc|tba|tbd)|pending|offen|folgt|unbekannt|inconnu|à (confirmer|déterminer))$/iu;

const isPlaceholderInShort = remembered((text) => placeholders.test(text));

/** Whether a cell only holds the place of what is not known yet. */
export function isPlaceholder(text: string): boolean {
  return isPlaceholderInShort(text.slice(0, 100));
}

/** Whether something is left open amid what is known: `Ann with ??? at the water`, `Storm at XXX`. */
export function holdsOpenPlace(text: string): boolean {
  return /\?{2,}|\b(?:TBC|TBA|TBD|XXX+)\b/.test(text.slice(0, 2000));
}

/** UTF-8 read as Windows writes it, and the sign for a letter that was lost. */
const garbled = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009d“”˜¦]|Â[\u00a0-\u00bf]|\ufffd/;

/** Whether letters were lost on the way into a cell. */
export function isGarbled(text: string): boolean {
  return garbled.test(text);
}

/** Whether a spreadsheet would calculate it. A dash, a number with its sign and a name with an @ are none. */
export function isFormula(text: string): boolean {
  return /^=.|^[+\-@](?=[^\s\d.,+\-@][^\s]*[(!|])/.test(text);
}

/** What a workbook holds where no program has ever calculated it. Clauses that say why a cell is no share, date or amount. */
export const notCalculated =
  "it is a formula that was never calculated: open the sheet in Excel or LibreOffice, and save it";
