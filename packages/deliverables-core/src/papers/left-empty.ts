import type { Contents } from "./contents.js";
import { type Found, fold, spotIn } from "./find-text.js";
import { drawnBox, lineToWriteOn, tickedBox } from "./form-marks.js";

const drawnLine = new RegExp(lineToWriteOn, "gu");
/** More than a line of a form has, and longer than any label with the blanks around it. */
const mostDrawn = 6;
const longestLabel = 90;
const labelBefore = /(?:^|\t|\s{2,})(?<label>\p{L}[^\t_:.]{0,60}?)\s*:?\s*$/u;
const nothingBehind = /^\s*(?:$|\p{L})|^\s*\t/u;
/** What is signed by pen or with a picture lies over its line. */
const signing =
  /(?<!\p{L})(?:sign(?:ed|ature)?|initials?|unterschrift|unterzeichnet|signé|stempel|stamp|cachet)(?!\p{L})/iu;
const ticked = new RegExp(tickedBox, "u");
/** A statement or a question with its boxes. A line that begins with a box is one answer of several. */
const question = new RegExp(String.raw`^\s*\p{L}.*${drawnBox}`, "u");
const depends = /^(?:if|where|wenn|falls|sofern|si|en cas)(?!\p{L})/u;
const placeholder =
  /click (?:or tap )?here to enter (?:text|a date)|klicken (?:oder tippen )?sie(?:, um text| hier, um text)|cliquez (?:ou appuyez )?ici pour (?:entrer|taper)|choose an item|wählen sie ein element aus|choisissez un élément/iu;

/** Where a form without fields was left empty: lines to write on, questions whose boxes are all open, texts that ask to be replaced. */
export function leftEmpty({ lines }: Contents): Found[] {
  return lines.flatMap((line): Found[] => {
    const text = line.text.slice(0, 500);
    const written = emptyLabel(text);
    if (written !== undefined && !signing.test(written)) return [{ ...spotIn(line, written), written, line }];
    const folded = fold(text);
    const isOpen = question.test(text) && !ticked.test(folded) && !depends.test(folded);
    return isOpen || placeholder.test(text) ? [{ ...spotIn(line, text), written: text.trim(), line }] : [];
  });
}

/** `Name: ____________`, `Position ..........`: the label before a line to write on with nothing on it. */
function emptyLabel(text: string): string | undefined {
  for (const { 0: drawn, index } of [...text.matchAll(drawnLine)].slice(0, mostDrawn)) {
    if (!nothingBehind.test(text.slice(index + drawn.length))) continue;
    const start = Math.max(0, index - longestLabel);
    // What was cut off is no beginning of a line.
    const before = `${start > 0 ? "." : ""}${text.slice(start, index)}`;
    const label = labelBefore.exec(before)?.groups?.label;
    if (label !== undefined) return label;
  }
  return undefined;
}
