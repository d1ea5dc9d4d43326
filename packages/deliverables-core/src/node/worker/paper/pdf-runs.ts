import type { Box } from "./pdf-layers.js";
import type { PlacedText } from "./pdf-lines.js";
import type { Paint } from "./pdf-paint.js";
import { strikeOut } from "./pdf-strokes.js";
import type { Pdfium } from "./pdfium.js";

/** A run of text as it is read, whichever way it runs on the page, and whether anybody sees it. */
export interface Run extends PlacedText {
  hidden: boolean;
  /** Where its first and last letters stand in the page's text. */
  begin: number;
  last: number;
}

interface OpenRun {
  text: string;
  /** The text object that its last letter belongs to, and where its first and last letters stand in the page's text. */
  object: number;
  begin: number;
  last: number;
  /** Of its first letter, and of the first in that text object. */
  first: Box;
  latest: Box;
  latestAt: number;
  hidden: boolean;
  isSpaced: boolean;
}

/** What PDFium writes for a hyphen at the end of a line. */
const softBreak = 2;
const blank = 32;
/** Of a full stop, too little is drawn to tell whether it is seen: it goes with the letter before it. */
const isOfWord = /[\p{L}\p{N}]/u;

/**
 * The runs of a page in the order in which they were written. Some programs write each letter as a text of its own: what follows
 * without a gap on the same height is one run.
 */
export function runsOfPage(pdfium: Pdfium, text: number, paint: Paint): Run[] {
  const { ask } = pdfium;
  const runs: Run[] = [];
  let open: OpenRun | undefined;
  let current = 0;
  /** Whether something lies over a part of the text object that is read. */
  let isPartly = false;
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
      if (open && code === blank) open.isSpaced = true;
      close();
      continue;
    }
    if (code === 0) continue;
    const letter = letterOf(code);
    if (object !== current) {
      current = object;
      isPartly = paint.isPartly(object);
    }
    if (open?.object !== object || (isPartly && isOfWord.test(letter))) {
      const box = boxOf(pdfium, text, index);
      const hidden = !paint.shows(object, box);
      const isNext = open?.object === object || (open && follows(lastBox(pdfium, text, open), box));
      if (open && (hidden !== open.hidden || !isNext)) close();
      open ??= {
        text: "",
        object,
        begin: index,
        last: index,
        first: box,
        latest: box,
        latestAt: index,
        hidden,
        isSpaced: false,
      };
      open.object = object;
      open.latest = box;
      open.latestAt = index;
    }
    open.text += letter;
    open.last = index;
  }
  close();
  if (paint.strokes.length > 0) strikeOut(runs, paint.strokes, (run) => lettersOf(pdfium, text, run));
  return runs;
}

function lettersOf(pdfium: Pdfium, text: number, { begin, last }: Run): { at: number; box: Box }[] {
  const letters: { at: number; box: Box }[] = [];
  let at = 0;
  for (let index = begin; index <= last; index++) {
    const letter = letterOf(pdfium.ask.FPDFText_GetUnicode(text, index));
    if (letter.trim() !== "") letters.push({ at, box: boxOf(pdfium, text, index) });
    at += letter.length;
  }
  return letters;
}

function letterOf(code: number): string {
  if (code === 0) return "";
  return code === softBreak ? "-" : code > 0x10_ff_ff ? "\ufffd" : String.fromCodePoint(code);
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
    gap < height / 14 &&
    gap > -height / 3
  );
}

function placed(pdfium: Pdfium, text: number, run: OpenRun): Run {
  const { ask, answers, float } = pdfium;
  const { text: written, first, last, hidden, isSpaced } = run;
  const end = lastBox(pdfium, text, run);
  ask.FPDFText_GetMatrix(text, last, answers[0]);
  const angle = Math.atan2(float(1), float(0));
  // Where the line is that the letters stand on, and by how much they are enlarged.
  const [x, y] = [float(4), float(5)];
  const scale = Math.hypot(float(2), float(3));
  const height = Math.abs(ask.FPDFText_GetFontSize(text, last)) * scale || first.top - first.bottom;
  // On a page that is shown turned, text runs up or down the page as it is stored.
  const quarter = Math.round(angle / (Math.PI / 2)) & 3;
  const isSlanted = angle !== 0 && Math.abs(Math.sin(2 * angle)) > slantedFrom;
  const place = isSlanted ? alongBaseline(pdfium, text, run, end, angle) : undefined;
  const [from, to] = [turned(first, quarter), turned(end, quarter)];
  return {
    text: written,
    x: place?.x ?? from.left,
    y: place?.y ?? turned({ left: x, right: x, bottom: y, top: y }, quarter).bottom,
    width: place?.width ?? to.right - from.left,
    height,
    turned: place?.turned ?? 90 * quarter,
    hidden,
    isSpaced,
    begin: run.begin,
    last,
  };
}

/** Of twice the angle, the sine: with less, a page was laid askew into the scanner. */
const slantedFrom = Math.sin((2 * 4 * Math.PI) / 180);

/** As a watermark stands across the page: PDFium gives the upright box around each letter, whose middle is the letter's own. */
function alongBaseline(pdfium: Pdfium, text: number, { begin, last }: OpenRun, end: Box, angle: number) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const start = originOf(pdfium, text, begin);
  const endsAt = originOf(pdfium, text, last);
  const along = ({ x, y }: { x: number; y: number }) => x * cos + y * sin;
  const middle = along({ x: (end.left + end.right) / 2, y: (end.bottom + end.top) / 2 });
  return {
    x: along(start),
    y: start.y * cos - start.x * sin,
    width: 2 * middle - along(endsAt) - along(start),
    turned: Math.round((angle * 180) / Math.PI + 360) % 360,
  };
}

function originOf({ ask, answers, double }: Pdfium, text: number, index: number): { x: number; y: number } {
  ask.FPDFText_GetCharOrigin(text, index, answers[0], answers[2]);
  return { x: double(0), y: double(1) };
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
