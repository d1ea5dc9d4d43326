import { readYesNo } from "../tables/read-yes-no.js";
import { fold } from "./find-text.js";
import { emptyBox, tickedBox } from "./form-marks.js";

/** Boxes that are ticked, boxes that are not, and the two words. */
const token = new RegExp(
  String.raw`(?<ticked>${tickedBox})|(?<empty>${emptyBox})|(?<![\p{L}\d])(?:(?<yes>yes|ja|oui)|(?<no>no|nein|non))(?![\p{L}\d])`,
  "gu",
);
/** As a form prints it: which of the two is struck out or circled, no text tells. */
const both =
  /^(?:(?:yes|y|ja|j|oui|o)\s*(?:\/|\||or|oder|ou|\s)\s*(?:no|n|nein|non)|(?:no|n|nein|non)\s*(?:\/|\||or|oder|ou|\s)\s*(?:yes|y|ja|j|oui|o))(?:\s*\(.{0,60}\)|\s*\*)?\s*[.:]?$/u;
const begins =
  /^(?:(?<yes>yes|ja|oui)|(?<no>no|nein|non|none|nil|keine?|aucune?))(?:$|\s*[-,:;.(]|\s+(?:see|siehe|voir)\b)/u;
const takenBack =
  /(?<![\p{L}\d])(?:but|except|only|save for|unless|aber|außer|ausser|nur|mais|sauf|seulement)(?![\p{L}\d])/u;
const nothing = /^(?:none|nil|keine?|keinerlei|aucune?|no|pas de)(?: \p{L}{4,20}){1,3}\.?$/u;

/**
 * What a form answers to a question: `Yes`, `Yes – Seiko watch, 10:04:12`, `☐ Yes ☒ No`, `None`. "open" where it prints both answers and
 * takes none; undefined for anything else.
 */
export function readAnswer(text: string): boolean | "open" | undefined {
  const plain = fold(text);
  if (plain.length > 200) return undefined;
  if (both.test(plain)) return "open";
  const boxes = readBoxes(plain);
  if (boxes !== undefined) return boxes;
  const { yes, no } = begins.exec(plain)?.groups ?? {};
  if (yes !== undefined && !/\?/.test(plain)) return true;
  if ((no !== undefined || nothing.test(plain)) && !takenBack.test(plain) && !/\?/.test(plain)) return false;
  return readYesNo(text);
}

/** Undefined where there is not a box for each of the two words. */
function readBoxes(plain: string): boolean | "open" | undefined {
  const found = [...plain.matchAll(token)].map(({ groups = {} }) => groups);
  const isBox = (one: (typeof found)[number]) => one.ticked !== undefined || one.empty !== undefined;
  const words = found.filter((one) => !isBox(one));
  const boxes = found.filter(isBox);
  if (boxes.length === 0 || words.length === 0 || words.length > 2) return undefined;
  const [first] = found;
  const step = first && isBox(first) ? 1 : -1;
  const taken = found.flatMap((one, index) => {
    const word = found[index + step];
    return one.ticked !== undefined && word && !isBox(word) ? [word.yes !== undefined] : [];
  });
  if (taken.length === 1) return taken[0];
  return words.length === 2 ? "open" : undefined;
}
