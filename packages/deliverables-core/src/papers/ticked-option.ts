import { fold } from "./find-text.js";
import { emptyBox, tickedBox } from "./form-marks.js";

const box = new RegExp(`(?<ticked>${tickedBox})|${emptyBox}`, "gu");
/** More boxes are a table of tests. */
const mostBoxes = 6;
const longest = 200;

/**
 * What a form has ticked, folded: `pass` of "☑ PASS ☐ FAIL", "PASS [x] FAIL [ ]" and "✔ PASS". Undefined where there is no box, and
 * empty where none is ticked, or several.
 */
export function tickedOption(text: string): string | undefined {
  const plain = fold(withoutLabel(text));
  if (plain.length > longest) return undefined;
  const boxes = [...plain.matchAll(box)];
  const [first] = boxes;
  if (!first || boxes.length > mostBoxes) return undefined;
  const ticked = boxes.flatMap(({ groups }, index) => (groups?.ticked === undefined ? [] : [index]));
  const [index] = ticked;
  if (index === undefined || ticked.length > 1) return "";
  const words = plain
    .split(new RegExp(`${tickedBox}|${emptyBox}`, "u"))
    .map((part) => part.replace(/[\s/|,;]+$/, "").trim());
  // The words stand before their boxes where something stands before the first.
  return (words[0] === "" ? words[index + 1] : words[index]) ?? "";
}

/** How many boxes a form prints there, and how many of them are ticked; undefined where there is none. */
export function boxesIn(text: string): { all: number; ticked: number } | undefined {
  const plain = fold(text.slice(0, longest));
  const boxes = [...plain.matchAll(box)];
  const ticked = boxes.filter(({ groups }) => groups?.ticked !== undefined).length;
  return boxes.length === 0 ? undefined : { all: boxes.length, ticked };
}

const answer =
  /(?<!\p{L})(?:pass(?:ed)?|fail(?:ed)?|n?ok|approved|rejected|accepted|refused|bestanden|freigegeben|abgelehnt|conforme|yes|no|ja|nein|oui|non)(?!\p{L})/iu;

/** "Result:" and the cell before are no words of a box; "PASS" in a cell of its own is. */
function withoutLabel(text: string): string {
  const first = text.search(new RegExp(`${tickedBox}|${emptyBox}`, "iu"));
  const [label = ""] = /^.*[:\t]/su.exec(text.slice(0, Math.max(first, 0))) ?? [];
  return answer.test(label) ? text : text.slice(label.length);
}
