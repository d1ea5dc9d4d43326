import type { Pdfium } from "./pdfium.js";

/** In points, from the lower left corner of the page as it is stored. */
export interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** How the things on a page are painted, one over the other. */
export interface Paint {
  /** Whether a person sees a letter of this text object that stands in this box. */
  shows(textObject: number, letter: Box): boolean;
}

type Colour = [red: number, green: number, blue: number];

/** What is painted over or under text: a plain rectangle in a colour, or a picture. */
interface Patch extends Box {
  /** Where in the order of painting. */
  at: number;
  /** Absent when it is a picture, or a shade of colours. */
  colour?: Colour;
}

type Matrix = [number, number, number, number, number, number];

/** The kinds of page objects, as PDFium counts them. */
const [textKind, pathKind, imageKind, shadingKind, formKind] = [1, 2, 3, 4, 5];
const white: Colour = [255, 255, 255];
/** How text is painted (ISO 32000-1, 9.3.6): not at all, and only as the edge of what is painted next. */
const unpainted = [3, 7];
const onlyStroked = [1, 5];
/** Smaller letters, in points, are for nobody to read. */
const smallestHeight = 1;
/** Of 255 in each colour: what differs by less is one colour to the eye. */
const sameColour = 12;
/** Forms within forms, each drawn on the other. */
const deepestForm = 8;
const mostPatches = 5000;

export function paintOf(pdfium: Pdfium, page: number): Paint {
  const patches: Patch[] = [];
  const order = new Map<number, number>();
  collect(pageObjects(pdfium, page), [1, 0, 0, 1, 0, 0], 0);
  const visible = visibleBox(pdfium, page);
  return {
    shows: (object, letter) => {
      if (letter.top - letter.bottom < smallestHeight || !contains(visible, letter)) return false;
      const at = order.get(object);
      if (at === undefined) return isPaintedOn(pdfium, object, white);
      const here = patches.filter((patch) => contains(patch, letter));
      // A rectangle that was put over it. Where it is a picture, the text is what somebody read in that picture.
      const cover = here.findLast((patch) => patch.at > at);
      if (cover) return cover.colour === undefined;
      const ground = here.findLast((patch) => patch.at < at);
      const isOnPicture = ground !== undefined && ground.colour === undefined;
      return isOnPicture || isPaintedOn(pdfium, object, ground?.colour ?? white);
    },
  };

  function collect(objects: number[], matrix: Matrix, depth: number): void {
    for (const object of objects) {
      const kind = pdfium.ask.FPDFPageObj_GetType(object);
      if (kind === textKind) {
        order.set(object, order.size + patches.length);
        continue;
      }
      if (kind === formKind && depth < deepestForm) {
        collect(formObjects(pdfium, object), times(matrixOf(pdfium, object), matrix), depth + 1);
        continue;
      }
      const patch = patchOf(pdfium, object, kind, matrix);
      if (patch && patches.length < mostPatches) patches.push({ ...patch, at: order.size + patches.length });
    }
  }
}

function pageObjects({ ask }: Pdfium, page: number): number[] {
  return Array.from({ length: ask.FPDFPage_CountObjects(page) }, (_, index) => ask.FPDFPage_GetObject(page, index));
}

function formObjects({ ask }: Pdfium, form: number): number[] {
  const count = Math.max(0, ask.FPDFFormObj_CountObjects(form));
  return Array.from({ length: count }, (_, index) => ask.FPDFFormObj_GetObject(form, index));
}

function patchOf(pdfium: Pdfium, object: number, kind: number, matrix: Matrix): Omit<Patch, "at"> | undefined {
  const { ask, answers, whole } = pdfium;
  if (kind === imageKind || kind === shadingKind) return boundsOf(pdfium, object, matrix);
  if (kind !== pathKind || ask.FPDFPath_CountSegments(object) > 5) return undefined;
  if (ask.FPDFPageObj_HasTransparency(object) !== 0) return undefined;
  ask.FPDFPath_GetDrawMode(object, answers[0], answers[1]);
  const isFilled = whole(0) !== 0;
  const colour = isFilled ? fillOf(pdfium, object) : undefined;
  return colour && { ...boundsOf(pdfium, object, matrix), colour };
}

function boundsOf({ ask, answers, float }: Pdfium, object: number, matrix: Matrix): Box {
  const [first, second, third, fourth] = answers;
  ask.FPDFPageObj_GetBounds(object, first, second, third, fourth);
  const [left, bottom, right, top] = [float(0), float(1), float(2), float(3)];
  const corners = [
    [left, bottom],
    [left, top],
    [right, bottom],
    [right, top],
  ] as const;
  const [a, b, c, d, e, f] = matrix;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

/** The colour that fills it; undefined where one can look through, or where that cannot be told. */
function fillOf({ ask, answers, whole }: Pdfium, object: number): Colour | undefined {
  const [red, green, blue, opacity] = answers;
  const isTold = ask.FPDFPageObj_GetFillColor(object, red, green, blue, opacity) !== 0;
  return isTold && whole(3) >= 250 ? [whole(0), whole(1), whole(2)] : undefined;
}

/** Whether a text is painted, and in another colour than what it stands on. */
function isPaintedOn({ ask, answers, whole }: Pdfium, object: number, [red, green, blue]: Colour): boolean {
  const mode = ask.FPDFTextObj_GetTextRenderMode(object);
  if (unpainted.includes(mode)) return false;
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

function matrixOf({ ask, answers, float }: Pdfium, object: number): Matrix {
  ask.FPDFPageObj_GetMatrix(object, answers[0]);
  return [float(0), float(1), float(2), float(3), float(4), float(5)];
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** By the middle of the letter. */
function contains(box: Box, letter: Box): boolean {
  const [x, y] = [(letter.left + letter.right) / 2, (letter.bottom + letter.top) / 2];
  return x >= box.left && x <= box.right && y >= box.bottom && y <= box.top;
}
