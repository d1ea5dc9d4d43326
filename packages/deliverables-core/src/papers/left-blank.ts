import type { Contents, Line } from "./contents.js";
import { fold } from "./find-text.js";
import { lineToWriteOn } from "./form-marks.js";
import { aroundText } from "./text-around.js";
import { bareHeading, isUsualHeading } from "./usual-headings.js";

/** A line to write on: the label stands before it, and nothing on it. */
const blankLine = new RegExp(String.raw`^\s*[:.]?\s*(?:${lineToWriteOn}|-{4,})[\s_.…-]*$`, "u");
/** Of these a bare colon means that nobody did it yet; other labels may be headings. */
const ofSigning =
  /(?<![\p{L}\d])(?:signed|signature|sign-off|signed off|approved by|certified by|unterschrift|unterschrieben|unterzeichnet|gezeichnet|freigegeben von|signée?|signature de|approuvé par)(?: (?:by|von|par|of|de|for|für|pour))?$/u;

/** `Directed by`, and whoever it was stands behind it or below it. */
const ofCredit = /^(?:\p{L}+ ){1,4}(?:by|von|par)$/u;
const credit = /^(?:\p{L}[\p{L}&/-]{1,20}[ ,]+){1,5}(?:by|von|par)(?!\p{L})/iu;

/** Whether a text stands in a paper only as a label with an empty place behind it: `Signed by: ______`. */
export function isLeftBlank({ lines }: Contents, wanted: string): boolean {
  const plain = fold(wanted).replace(/\s*:$/, "");
  const places = lines.flatMap((line, index) =>
    aroundText(line.text, plain).map(
      ({ before, after }) =>
        isBlank(after, plain, lines[index + 1], line) ||
        (before.trim() === "" && isNobodys(after, plain, lines, index)),
    ),
  );
  return places.length > 0 && places.every((blank) => blank);
}

function isBlank(after: string, wanted: string, next: Line | undefined, line: Line): boolean {
  if (blankLine.test(after)) return true;
  if (!/^\s*:\s*$/.test(after) || !ofSigning.test(wanted)) return false;
  const below = next?.page === line.page ? (next?.text.trim() ?? "") : "";
  return below === "" || /^[^:]{1,40}:/.test(below) || isUsualHeading(bareHeading(below));
}

/** A credit with the next one below it, or the end of the paper. */
function isNobodys(after: string, wanted: string, lines: readonly Line[], index: number): boolean {
  if (!ofCredit.test(wanted) || !/^\s*:?\s*$/.test(after)) return false;
  const below = lines.slice(index + 1).find(({ text }) => text.trim() !== "");
  return below === undefined || credit.test(below.text.trim());
}
