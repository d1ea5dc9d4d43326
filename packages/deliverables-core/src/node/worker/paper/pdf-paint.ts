import { type Drawn, drawnTexts } from "./pdf-drawn.js";
import { type Box, type Colour, layersOf, type Patch, type Stroke } from "./pdf-layers.js";
import type { Pdfium } from "./pdfium.js";

/** How the things on a page are painted, one over the other. */
export interface Paint {
  /** Whether a person sees a letter of this text object that stands in this box. */
  shows(textObject: number, letter: Box): boolean;
  /** Thin lines that are drawn on it. */
  strokes: readonly Stroke[];
  /** Whether some of its letters may be covered and others not: each has to be asked for. */
  isPartly(textObject: number): boolean;
}

const white: Colour = [255, 255, 255];
/** How text is painted (ISO 32000-1, 9.3.6): not at all, and only as the edge of what is painted next. */
const unpainted = [3, 7];
const onlyStroked = [1, 5];
/** Smaller letters, in points, are for nobody to read. */
const smallestHeight = 1;
/** Of 255 in each colour: what differs by less is one colour to the eye. */
const sameColour = 12;

/** What is sure is told from the order of painting and the colours; where that is not enough, the page is drawn with its text and without. */
export function paintOf(pdfium: Pdfium, page: number): Paint {
  const layers = layersOf(pdfium, page);
  const { patches, texts, isBare, boundsOf } = layers;
  const visible = visibleBox(pdfium, page);
  let drawn: Drawn | undefined;
  const partly = new Map<number, boolean>();
  const paint: Paint = {
    strokes: layers.strokes,
    shows: (object, letter) => {
      if (letter.top - letter.bottom < smallestHeight || !contains(visible, letter)) return false;
      const seen = surelyShows(object, letter);
      if (seen !== undefined) return seen;
      drawn ??= drawnTexts(pdfium, page, layers, visible, doubtful());
      return drawn.shows(object, paint.isPartly(object) ? letter : boundsOf(object)) ?? likelyShows(object, letter);
    },
    isPartly: (object) => {
      if (patches.length === 0) return false;
      let is = partly.get(object);
      if (is === undefined) {
        const box = boundsOf(object);
        is = patches.some((patch) => patch.kind !== "picture" && covers(patch, box) && !holds(patch, box));
        partly.set(object, is);
      }
      return is;
    },
  };
  return paint;

  /** Undefined where only drawing it can tell. */
  function surelyShows(object: number, letter: Box): boolean | undefined {
    const at = texts.get(object);
    // In forms that stand deeper in each other than anybody's.
    if (at === undefined) return !isUnpainted(pdfium, object) && isPaintedOn(pdfium, object, white);
    const here = patches.filter((patch) => contains(patch, letter));
    const cover = here.findLast((patch) => patch.at > at);
    // Under a picture, and on one, the text is what somebody read in that picture.
    if (cover?.kind === "picture") return true;
    const ground = here.findLast((patch) => patch.at < at);
    const isOnPicture = ground?.kind === "picture";
    if (isUnpainted(pdfium, object)) return isOnPicture;
    if (cover) return undefined;
    if (isOnPicture) return true;
    if (ground?.kind !== "shape" && isPaintedOn(pdfium, object, ground?.colour ?? white)) return true;
    return isBare ? false : undefined;
  }

  /** Where it could not be drawn. */
  function likelyShows(object: number, letter: Box): boolean {
    const here = patches.filter((patch) => contains(patch, letter) && patch.kind === "plain");
    const at = texts.get(object) ?? 0;
    if (here.some((patch) => patch.at > at)) return false;
    return isPaintedOn(pdfium, object, here.at(-1)?.colour ?? white);
  }

  function doubtful(): number[] {
    return [...texts.keys()].filter(
      (object) => paint.isPartly(object) || surelyShows(object, boundsOf(object)) === undefined,
    );
  }
}

function isUnpainted({ ask }: Pdfium, object: number): boolean {
  return unpainted.includes(ask.FPDFTextObj_GetTextRenderMode(object));
}

/** Whether a text is painted in another colour than what it stands on. */
function isPaintedOn({ ask, answers, whole }: Pdfium, object: number, [red, green, blue]: Colour): boolean {
  const mode = ask.FPDFTextObj_GetTextRenderMode(object);
  const colourOf = onlyStroked.includes(mode) ? ask.FPDFPageObj_GetStrokeColor : ask.FPDFPageObj_GetFillColor;
  // A pattern or a colour space that PDFium does not turn into colours: it is painted somehow.
  if (colourOf(object, answers[0], answers[1], answers[2], answers[3]) === 0) return true;
  // Fainter than a watermark.
  if (whole(3) < 8) return false;
  const farthest = Math.max(Math.abs(red - whole(0)), Math.abs(green - whole(1)), Math.abs(blue - whole(2)));
  return farthest > sameColour;
}

function visibleBox({ ask, answers, float }: Pdfium, page: number): Box {
  ask.FPDF_GetPageBoundingBox(page, answers[0]);
  return { left: float(0), top: float(1), right: float(2), bottom: float(3) };
}

/** By the middle of the letter. */
function contains(box: Box, letter: Box): boolean {
  const [x, y] = [(letter.left + letter.right) / 2, (letter.bottom + letter.top) / 2];
  return x >= box.left && x <= box.right && y >= box.bottom && y <= box.top;
}

/** Whether something lies across the middle of a text, somewhere in its length or its height. */
function covers(patch: Patch, { left, right, bottom, top }: Box): boolean {
  const overlaps = patch.left < right && patch.right > left && patch.bottom < top && patch.top > bottom;
  const [x, y] = [(left + right) / 2, (bottom + top) / 2];
  return overlaps && ((patch.bottom <= y && patch.top >= y) || (patch.left <= x && patch.right >= x));
}

function holds(patch: Patch, { left, right, bottom, top }: Box): boolean {
  return patch.left <= left && patch.right >= right && patch.bottom <= bottom && patch.top >= top;
}
