import { plainWords } from "./plain-words.js";
import { readYesNo } from "./read-yes-no.js";

const young = /^(child|children|minor|under ?18|u ?18|kind|minderjahrig|unter 18|enfant|mineure?|moins de 18( ans)?)$/;
const grown = /^(adult|adults|grown up|over 18|erwachsen|erwachsene|erwachsener|uber 18|volljahrig|adulte|majeure?)$/;

/** The age from which nobody is a child for a licence, in the countries whose presets these are. */
const ofAge = 18;

/** Whether a cell about somebody's age says that it is a child: `yes`, `12`, `child`, `17 years`. Undefined where it does not say. */
export function readMinor(text: string): boolean | undefined {
  const plain = plainWords(text);
  if (young.test(plain)) return true;
  if (grown.test(plain)) return false;
  const age = ageIn(text);
  // Of "1" and "0", a column of crosses says yes and no.
  return readYesNo(text) ?? (age === undefined ? undefined : age < ofAge);
}

/** `44`, `12 years`, `c. 50`, `30s`; a date of birth is none. */
function ageIn(text: string): number | undefined {
  const [, digits] = /^\s*\D{0,8}(\d{1,3})(?![\d./]|-\d)\D{0,20}$/.exec(text) ?? [];
  return digits === undefined || /\?/.test(text) ? undefined : Number(digits);
}
