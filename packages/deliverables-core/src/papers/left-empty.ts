import type { Contents } from "./contents.js";
import { type Found, fold, spotIn } from "./find-text.js";
import { drawnBox, lineToWriteOn, tickedBox } from "./form-marks.js";

/** `Name: ____________`, `Position ..........`: a label, and a line to write on with nothing on it. */
const blank = new RegExp(
  String.raw`(?:^|\t|\s{2,})(?<label>\p{L}[^\t_:.]{0,60}?)\s*:?\s*${lineToWriteOn}\s*(?=$|\t|\p{L})`,
  "u",
);
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
    const written = blank.exec(text)?.groups?.label;
    if (written !== undefined && !signing.test(written)) return [{ ...spotIn(line, written), written, line }];
    const folded = fold(text);
    const isOpen = question.test(text) && !ticked.test(folded) && !depends.test(folded);
    return isOpen || placeholder.test(text) ? [{ ...spotIn(line, text), written: text.trim(), line }] : [];
  });
}
