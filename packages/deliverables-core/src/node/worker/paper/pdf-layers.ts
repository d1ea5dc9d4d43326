import type { Pdfium } from "./pdfium.js";

/** In points, from the lower left corner of the page as it is stored. */
export interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

export type Colour = [red: number, green: number, blue: number];

/** What is painted over or under text. */
export interface Patch extends Box {
  /** Where in the order of painting. */
  at: number;
  /** A picture; a rectangle in one colour; or what only drawing it shows: a shape, a shade of colours, what one looks through. */
  kind: "picture" | "plain" | "shape";
  /** Of a plain one. */
  colour?: Colour;
}

/** A thin line from left to right. */
export interface Stroke {
  left: number;
  right: number;
  y: number;
  thickness: number;
}

/** What is painted on a page, in its order. */
export interface Layers {
  patches: Patch[];
  strokes: Stroke[];
  pictures: number[];
  /** Each text object, and where in the order of painting. */
  texts: Map<number, number>;
  /** Whether there is nothing but text. */
  isBare: boolean;
  /** Where something that is painted on the page stands. */
  boundsOf(object: number): Box;
}

type Matrix = [number, number, number, number, number, number];

/** The kinds of page objects, as PDFium counts them. */
const [textKind, pathKind, imageKind, shadingKind, formKind] = [1, 2, 3, 4, 5];
/** Forms within forms, each drawn on the other. */
const deepestForm = 8;
const mostPatches = 5000;
const mostStrokes = 500;
/** In points, and how many times as long as thick it is. */
const [thickestStroke, shortestStroke] = [4, 2];
/** A line that is no thicker, in points, covers no letter that anybody reads. */
const thinnest = 1;
const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

export function layersOf(pdfium: Pdfium, page: number): Layers {
  const patches: Patch[] = [];
  const strokes: Stroke[] = [];
  const pictures: number[] = [];
  const texts = new Map<number, number>();
  /** Of what stands in a form. */
  const moved = new Map<number, Matrix>();
  let isBare = true;
  collect(pageObjects(pdfium, page), unmoved, false, 0);
  const boundsOf = (object: number) => boxOf(pdfium, object, moved.get(object) ?? unmoved);
  return { patches, strokes, pictures, texts, isBare, boundsOf };

  function collect(objects: number[], matrix: Matrix, isSeenThrough: boolean, depth: number): void {
    for (const object of objects) {
      const kind = pdfium.ask.FPDFPageObj_GetType(object);
      if (kind === textKind) {
        texts.set(object, texts.size + patches.length);
        if (depth > 0) moved.set(object, matrix);
        continue;
      }
      isBare = false;
      if (kind === formKind && depth < deepestForm) {
        const isThrough = isSeenThrough || pdfium.ask.FPDFPageObj_HasTransparency(object) !== 0;
        collect(formObjects(pdfium, object), times(matrixOf(pdfium, object), matrix), isThrough, depth + 1);
        continue;
      }
      if (kind === imageKind) pictures.push(object);
      if (kind === pathKind && strokes.length < mostStrokes) {
        const stroke = strokeOf(pdfium, object, matrix);
        if (stroke) strokes.push(stroke);
      }
      const look = lookOf(pdfium, object, kind, isSeenThrough);
      if (!look || patches.length >= mostPatches) continue;
      const box = boxOf(pdfium, object, matrix);
      if (box.right - box.left < thinnest || box.top - box.bottom < thinnest) continue;
      patches.push({ ...box, ...look, at: texts.size + patches.length });
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

function lookOf(
  pdfium: Pdfium,
  object: number,
  kind: number,
  isSeenThrough: boolean,
): Pick<Patch, "kind" | "colour"> | undefined {
  const { ask, answers, whole } = pdfium;
  if (kind === imageKind) return { kind: "picture" };
  if (kind === shadingKind) return { kind: "shape" };
  if (kind !== pathKind) return undefined;
  ask.FPDFPath_GetDrawMode(object, answers[0], answers[1]);
  if (whole(0) === 0) return undefined;
  const isPlain = !isSeenThrough && ask.FPDFPath_CountSegments(object) <= 5;
  const colour = isPlain && ask.FPDFPageObj_HasTransparency(object) === 0 ? fillOf(pdfium, object) : undefined;
  return colour ? { kind: "plain", colour } : { kind: "shape" };
}

/** A line, or the flat rectangle that most programs fill instead of drawing one. */
function strokeOf(pdfium: Pdfium, object: number, matrix: Matrix): Stroke | undefined {
  if (pdfium.ask.FPDFPath_CountSegments(object) > 5) return undefined;
  const { left, right, bottom, top } = boxOf(pdfium, object, matrix);
  const [length, thickness] = [right - left, top - bottom];
  if (thickness > thickestStroke || length < thickness * shortestStroke || length < 2) return undefined;
  return isWhite(pdfium, object) ? undefined : { left, right, y: (bottom + top) / 2, thickness };
}

function isWhite({ ask, answers, whole }: Pdfium, object: number): boolean {
  ask.FPDFPath_GetDrawMode(object, answers[0], answers[1]);
  const colourOf = whole(0) !== 0 ? ask.FPDFPageObj_GetFillColor : ask.FPDFPageObj_GetStrokeColor;
  const [red, green, blue, opacity] = answers;
  return colourOf(object, red, green, blue, opacity) !== 0 && Math.min(whole(0), whole(1), whole(2)) > 243;
}

/** The colour that fills it; undefined where one can look through, or where that cannot be told. */
function fillOf({ ask, answers, whole }: Pdfium, object: number): Colour | undefined {
  const [red, green, blue, opacity] = answers;
  const isTold = ask.FPDFPageObj_GetFillColor(object, red, green, blue, opacity) !== 0;
  return isTold && whole(3) >= 250 ? [whole(0), whole(1), whole(2)] : undefined;
}

function boxOf({ ask, answers, float }: Pdfium, object: number, [a, b, c, d, e, f]: Matrix): Box {
  const [first, second, third, fourth] = answers;
  ask.FPDFPageObj_GetBounds(object, first, second, third, fourth);
  const [left, bottom, right, top] = [float(0), float(1), float(2), float(3)];
  const corners = [
    [left, bottom],
    [left, top],
    [right, bottom],
    [right, top],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

function matrixOf({ ask, answers, float }: Pdfium, object: number): Matrix {
  ask.FPDFPageObj_GetMatrix(object, answers[0]);
  return [float(0), float(1), float(2), float(3), float(4), float(5)];
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}
