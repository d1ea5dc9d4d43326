import { closeLine, openLine } from "../../../papers/open-line.js";
import type { TextLine } from "../../pdf-messages.js";
import { gapBetween, type Tracking, trackingOf } from "./pdf-tracking.js";

/** A run of text on a page, in points from its lower left corner. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** By how many degrees the text is turned on the page; `x` and `y` are those of the page turned back. */
  turned?: number;
  /** A blank stands behind it that nobody has written: the gap was taken for one. */
  isSpaced?: boolean;
  /** From and to which of its letters a line is drawn through it. */
  strokes?: [from: number, to: number][];
}

interface LineOnPage {
  y: number;
  height: number;
  turned: number;
  runs: PlacedText[];
}

/** Text that follows at less than this part of its height is the same word. */
const wordGap = 0.15;
/** A gap of so many heights parts columns. */
const columnGap = 1.5;

/**
 * The lines of a page, from runs of text in the order in which they were written: runs on one height are one line, a wide
 * gap in it is a tab. A form often writes all its labels first and their values after: those go to the line that they stand in.
 */
export function linesOfPage(runs: readonly PlacedText[]): TextLine[] {
  const lines: LineOnPage[] = [];
  for (const run of runs) {
    if (run.text.trim() === "") continue;
    const near = lines.findLast(
      ({ y, height, turned }) =>
        turned === (run.turned ?? 0) && Math.abs(y - run.y) < Math.max(1, Math.min(height, run.height) * 0.4),
    );
    if (near) near.runs.push(run);
    else lines.push({ y: run.y, height: run.height, turned: run.turned ?? 0, runs: [run] });
  }
  const sorted = lines.map(({ runs: inLine }) => inLine.sort((left, right) => left.x - right.x));
  const tracking = trackingOf(sorted);
  return sorted.flatMap((inLine) => joinRuns(inLine, tracking));
}

function joinRuns(runs: PlacedText[], tracking: Tracking): TextLine[] {
  const line = openLine();
  let before: PlacedText | undefined;
  for (const run of runs) {
    const apart = tracking.size > 0 && before ? apartIn(tracking, before, run) : 0;
    const gap = before ? gapBetween(before, run) - apart : 0;
    const isBlank = gap > wordGap || (before?.isSpaced && apart === 0);
    line.text += gap > columnGap ? "\t" : isBlank ? " " : "";
    const start = line.text.length;
    line.text += run.text;
    if (run.strokes) for (const [from, to] of run.strokes) line.strokes.push([start + from, start + to]);
    before = run;
  }
  // What is counted has to stay where it is.
  if (line.strokes.length > 0) return closeLine(line);
  const text = line.text.replaceAll(/ +/g, " ").replaceAll(" \t", "\t").trim();
  return text === "" ? [] : [{ text }];
}

function apartIn(tracking: Tracking, left: PlacedText, right: PlacedText): number {
  const gap = tracking.get(right);
  return gap !== undefined && tracking.get(left) === gap ? gap : 0;
}
