import type { Box, Layers } from "./pdf-layers.js";
import type { Pdfium } from "./pdfium.js";

/** A page that was drawn with some of its texts and without any. */
export interface Drawn {
  /** Whether something of the text object is seen in this box; undefined where it was not drawn. */
  shows(textObject: number, box: Box): boolean | undefined;
}

/** Dots for a point: small print is some four of them high. */
const finest = 1.5;
/** Of the largest drawing: a page of A4 has a million, and a poster is drawn coarser. */
const mostDots = 2_000_000;
/** Of 255: the edges of small letters are that faint at least, in a colour that is told from its ground. */
const faintest = 6;

const mostCompared = 1000;
const mostAlone = 40;

/**
 * Draws a page twice, with the texts that are in doubt and without, and looks where the drawings differ: that holds whatever lies over
 * and under them, round, shaded, or such that one looks through. Pictures are left out. A page takes about a millisecond.
 */
export function drawnTexts(
  pdfium: Pdfium,
  page: number,
  { texts, pictures, boundsOf }: Layers,
  visible: Box,
  doubtful: number[],
): Drawn {
  const { ask } = pdfium;
  const asked = new Set(doubtful);
  const [across, up] = [visible.right - visible.left, visible.top - visible.bottom];
  const scale = Math.min(finest, Math.sqrt(mostDots / Math.max(1, across * up)));
  const [width, height] = [Math.ceil(across * scale), Math.ceil(up * scale)];
  const setActive = (objects: Iterable<number>, isActive: boolean) => {
    for (const object of objects) ask.FPDFPageObj_SetIsActive(object, isActive ? 1 : 0);
  };
  /** The page with these texts alone. */
  const drawWith = (some: number[]) => {
    setActive(pictures, false);
    setActive(texts.keys(), false);
    setActive(some, true);
    const drawing = draw(pdfium, page, width, height);
    setActive(texts.keys(), true);
    setActive(pictures, true);
    return drawing;
  };
  const withAll = drawWith(doubtful);
  const without = drawWith([]);
  const crowded = crowdedOf(doubtful, boundsOf);
  let alone: { object: number; drawing: Uint32Array | undefined } | undefined;
  return {
    shows: (object, box) => {
      if (!asked.has(object)) return undefined;
      // What is seen there may be the other text.
      if (crowded.has(object) && alone?.object !== object) alone = { object, drawing: drawWith([object]) };
      const drawing = crowded.has(object) ? alone?.drawing : withAll;
      if (!drawing || !without) return undefined;
      const [left, right] = inner(box.left - visible.left, box.right - visible.left, scale, width);
      const [top, bottom] = inner(visible.top - box.top, visible.top - box.bottom, scale, height);
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++)
          if (differ(drawing[y * width + x] ?? 0, without[y * width + x] ?? 0)) return true;
      return false;
    },
  };
}

/** Texts that stand in one place, one of which may cover the other; of so many, each is drawn alone. */
function crowdedOf(objects: number[], boundsOf: (object: number) => Box): Set<number> {
  const boxes = objects.slice(0, mostCompared).map((object) => ({ object, ...boundsOf(object) }));
  const crowded = boxes.filter((one) => {
    const [x, y] = [(one.left + one.right) / 2, (one.bottom + one.top) / 2];
    return boxes.some(
      (other) => other !== one && other.left < x && other.right > x && other.bottom < y && other.top > y,
    );
  });
  return new Set(crowded.slice(0, mostAlone).map(({ object }) => object));
}

/** The dots between two places, without the outermost, in which a neighbour may stand. */
function inner(from: number, to: number, scale: number, most: number): [from: number, to: number] {
  const edge = (to - from) * 0.15;
  return [Math.max(0, Math.floor((from + edge) * scale)), Math.min(most, Math.ceil((to - edge) * scale))];
}

function differ(one: number, other: number): boolean {
  if (one === other) return false;
  for (const shift of [0, 8, 16])
    if (Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) > faintest) return true;
  return false;
}

/** A page as it is stored, whichever way it is shown, on white: a whole number for each dot, line by line from its top. */
function draw({ ask, copy }: Pdfium, page: number, width: number, height: number): Uint32Array | undefined {
  const bitmap = width > 0 && height > 0 ? ask.FPDFBitmap_Create(width, height, 0) : 0;
  if (bitmap === 0) return undefined;
  try {
    ask.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xff_ff_ff_ff);
    const back = (4 - ask.FPDFPage_GetRotation(page)) & 3;
    ask.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, back, 0);
    return new Uint32Array(copy(ask.FPDFBitmap_GetBuffer(bitmap), 4 * width * height).buffer);
  } finally {
    ask.FPDFBitmap_Destroy(bitmap);
  }
}
