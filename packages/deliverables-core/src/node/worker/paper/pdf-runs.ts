import type { PlacedText } from "./pdf-lines.js";
import type { Box, Paint } from "./pdf-paint.js";
import type { Pdfium } from "./pdfium.js";

/** A run of text as it is read, whichever way it runs on the page, and whether anybody sees it. */
export interface Run extends PlacedText {
  hidden: boolean;
}

interface OpenRun {
  text: string;
  /** The text object that its last letter belongs to, and where that letter stands in the page's text. */
  object: number;
  last: number;
  /** Of its first letter, and of the first in that text object. */
  first: Box;
  latest: Box;
  latestAt: number;
  hidden: boolean;
}

/** What PDFium writes for a hyphen at the end of a line. */
const softBreak = 2;
const blank = 32;

/**
 * The runs of a page in the order in which they were written. Some programs write each letter as a text of its own: what follows
 * without a gap on the same height is one run.
 */
export function runsOfPage(pdfium: Pdfium, text: number, paint: Paint): Run[] {
  const { ask } = pdfium;
  const runs: Run[] = [];
  let open: OpenRun | undefined;
  const close = () => {
    if (open) runs.push(placed(pdfium, text, open));
    open = undefined;
  };
  const count = ask.FPDFText_CountChars(text);
  for (let index = 0; index < count; index++) {
    const code = ask.FPDFText_GetUnicode(text, index);
    const object = ask.FPDFText_GetTextObject(text, index);
    // Line ends, and the blanks that PDFium takes a gap for: a wide gap parts columns.
    const isGap = code === blank && ask.FPDFText_IsGenerated(text, index) === 1;
    if (object === 0 || isGap) {
      if (open && code === blank) open.text += " ";
      close();
      continue;
    }
    if (code === 0) continue;
    const letter = code === softBreak ? "-" : code > 0x10_ff_ff ? "\ufffd" : String.fromCodePoint(code);
    if (open?.object !== object) {
      const box = boxOf(pdfium, text, index);
      const hidden = !paint.shows(object, box);
      if (open && (hidden !== open.hidden || !follows(lastBox(pdfium, text, open), box))) close();
      open ??= { text: "", object, last: index, first: box, latest: box, latestAt: index, hidden };
      open.object = object;
      open.latest = box;
      open.latestAt = index;
    }
    open.text += letter;
    open.last = index;
  }
  close();
  return runs;
}

/** With the whole width that a letter takes up, and from the lowest to the highest that its font reaches. */
function boxOf({ ask, answers, float }: Pdfium, text: number, index: number): Box {
  ask.FPDFText_GetLooseCharBox(text, index, answers[0]);
  return { left: float(0), top: float(1), right: float(2), bottom: float(3) };
}

function lastBox(pdfium: Pdfium, text: number, { last, latest, latestAt }: OpenRun): Box {
  return last === latestAt ? latest : boxOf(pdfium, text, last);
}

function follows(before: Box, next: Box): boolean {
  const height = before.top - before.bottom;
  const gap = next.left - before.right;
  return (
    Math.abs(next.bottom - before.bottom) < height / 10 &&
    Math.abs(next.top - before.top) < height / 10 &&
    gap < height / 10 &&
    gap > -height / 3
  );
}

function placed(pdfium: Pdfium, text: number, run: OpenRun): Run {
  const { ask, answers, float } = pdfium;
  const { text: written, first, last, hidden } = run;
  const end = lastBox(pdfium, text, run);
  ask.FPDFText_GetMatrix(text, last, answers[0]);
  // On a page that is shown turned, text runs up or down the page as it is stored.
  const quarter = Math.round(Math.atan2(float(1), float(0)) / (Math.PI / 2)) & 3;
  const [from, to] = [turned(first, quarter), turned(end, quarter)];
  // Where the line is that the letters stand on, and by how much they are enlarged.
  const [x, y] = [float(4), float(5)];
  const scale = Math.hypot(float(2), float(3));
  return {
    text: written,
    x: from.left,
    y: turned({ left: x, right: x, bottom: y, top: y }, quarter).bottom,
    width: to.right - from.left,
    height: Math.abs(ask.FPDFText_GetFontSize(text, last)) * scale || from.top - from.bottom,
    turned: quarter,
    hidden,
  };
}

function turned({ left, right, bottom, top }: Box, quarter: number): Box {
  switch (quarter) {
    case 1:
      return { left: bottom, right: top, bottom: -right, top: -left };
    case 2:
      return { left: -right, right: -left, bottom: -top, top: -bottom };
    case 3:
      return { left: -top, right: -bottom, bottom: left, top: right };
    default:
      return { left, right, bottom, top };
  }
}
