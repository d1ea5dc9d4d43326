import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { init } from "@embedpdf/pdfium";
import { limitWasmMemory } from "../limit-memory.js";

/** A scan of 64 MB, which is held once, and one page of it at a time. */
const mostMemoryBytes = 384 * 2 ** 20;

/** The functions of PDFium that are asked; what each means stands in its public headers. Handles and addresses are numbers; 0 is none. */
const names = [
  "FPDF_LoadMemDocument",
  "FPDF_GetLastError",
  "FPDF_CloseDocument",
  "FPDF_GetPageCount",
  "FPDF_LoadPage",
  "FPDF_ClosePage",
  "FPDF_GetPageBoundingBox",
  "FPDFPage_GetAnnotCount",
  "FPDFPage_GetAnnot",
  "FPDFPage_CloseAnnot",
  "FPDFAnnot_GetSubtype",
  "EPDFAnnot_Flatten",
  "FPDFPage_GetRotation",
  "FPDFPage_CountObjects",
  "FPDFPage_GetObject",
  "FPDFFormObj_CountObjects",
  "FPDFFormObj_GetObject",
  "FPDFPageObj_GetType",
  "FPDFPageObj_SetIsActive",
  "FPDFPageObj_GetBounds",
  "FPDFPageObj_GetMatrix",
  "FPDFPageObj_GetFillColor",
  "FPDFPageObj_GetStrokeColor",
  "FPDFPageObj_HasTransparency",
  "FPDFPath_CountSegments",
  "FPDFPath_GetDrawMode",
  "FPDFTextObj_GetTextRenderMode",
  "FPDF_RenderPageBitmap",
  "FPDFBitmap_Create",
  "FPDFBitmap_FillRect",
  "FPDFBitmap_GetBuffer",
  "FPDFBitmap_Destroy",
  "FPDFText_LoadPage",
  "FPDFText_ClosePage",
  "FPDFText_CountChars",
  "FPDFText_GetUnicode",
  "FPDFText_IsGenerated",
  "FPDFText_GetTextObject",
  "FPDFText_GetLooseCharBox",
  "FPDFText_GetCharOrigin",
  "FPDFText_GetFontSize",
  "FPDFText_GetMatrix",
] as const;

type Name = (typeof names)[number];

/** PDFium: functions on a memory of their own, in which they also leave what does not fit into one number. */
export interface Pdfium {
  ask: Record<Name, (...numbers: number[]) => number>;
  /** A PDF put into that memory; to be freed. */
  hold(bytes: Uint8Array): number;
  free(address: number): void;
  /** What stands in that memory, for keeps. */
  copy(address: number, length: number): Uint8Array<ArrayBuffer>;
  /** Where a function may leave its answers: six numbers of four bytes. */
  answers: readonly [number, number, number, number, number, number];
  /** The answer in one of these places, taken for a float or for a whole number. */
  float(place: number): number;
  whole(place: number): number;
  /** The same room holds three of eight bytes. */
  double(place: number): number;
}

let loaded: Promise<Pdfium> | undefined;

/** Once for a thread: it takes 80 ms. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Pdfium> {
  limitWasmMemory(mostMemoryBytes);
  const wasm = readFileSync(fileURLToPath(new URL("./pdfium.wasm", import.meta.url)));
  const wrapped = await init({ wasmBinary: Uint8Array.from(wasm).buffer });
  wrapped.PDFiumExt_Init();
  // What it wraps its functions in takes longer than most of them, and some are asked for each letter. Its types leave both out.
  const module = wrapped.pdfium as unknown as { readonly HEAPU8: Uint8Array<ArrayBuffer> };
  const exports = wrapped.pdfium.wasmExports as unknown as Pdfium["ask"];
  const { malloc, free } = wrapped.pdfium.wasmExports;
  const room = malloc(6 * 4);
  let floats = new Float32Array(module.HEAPU8.buffer, room, 6);
  let wholes = new Uint32Array(module.HEAPU8.buffer, room, 6);
  let doubles = new Float64Array(module.HEAPU8.buffer, room, 3);
  // When the memory grows, what looked at it looks at nothing.
  const look = () => {
    if (floats.length > 0) return;
    floats = new Float32Array(module.HEAPU8.buffer, room, 6);
    wholes = new Uint32Array(module.HEAPU8.buffer, room, 6);
    doubles = new Float64Array(module.HEAPU8.buffer, room, 3);
  };
  return {
    ask: Object.fromEntries(names.map((name) => [name, exports[name]])) as Pdfium["ask"],
    hold: (bytes) => {
      const address = malloc(bytes.length);
      if (address === 0) throw new RangeError("no memory for this paper");
      module.HEAPU8.set(bytes, address);
      return address;
    },
    free,
    copy: (address, length) => module.HEAPU8.slice(address, address + length),
    answers: [room, room + 4, room + 8, room + 12, room + 16, room + 20],
    float: (place) => {
      look();
      return floats[place] ?? 0;
    },
    whole: (place) => {
      look();
      return wholes[place] ?? 0;
    },
    double: (place) => {
      look();
      return doubles[place] ?? 0;
    },
  };
}
