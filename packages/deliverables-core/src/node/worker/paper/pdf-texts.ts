import type { Unread } from "../../../folder/reader.js";
import { mostCharacters } from "../../join-pdf.js";
import type { PageText, PdfPart } from "../../pdf-messages.js";
import { linesOfPage } from "./pdf-lines.js";
import { paintOf } from "./pdf-paint.js";
import { runsOfPage } from "./pdf-runs.js";
import { loadPdfium, type Pdfium } from "./pdfium.js";

/** A PDF that PDFium holds in its memory, to be closed. */
export interface OpenPdf {
  pageCount: number;
  /** From 1; undefined when it is damaged. What a page says does not hang on which ones were read before it. */
  textOf(page: number): PageText | undefined;
  close(): void;
}

/** More pages than any paper. */
const mostPages = 3000;

/** `FPDF_ERR_PASSWORD` and `FPDF_ERR_SECURITY` of PDFium. */
const lockedErrors = [4, 5];

/** PDFium reads the text of a page in a third of the time that pdf.js takes, and says how each text is painted. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | Unread | { locked: true }> {
  const pdfium = await loadPdfium();
  const { ask } = pdfium;
  const file = pdfium.hold(bytes);
  const document = ask.FPDF_LoadMemDocument(file, bytes.length, 0);
  const close = () => {
    if (document !== 0) ask.FPDF_CloseDocument(document);
    pdfium.free(file);
  };
  const refuse = (why: Unread | { locked: true }) => {
    close();
    return why;
  };
  if (document === 0)
    return refuse(
      lockedErrors.includes(ask.FPDF_GetLastError()) ? { locked: true } : { unread: "its structure is damaged" },
    );
  const pageCount = ask.FPDF_GetPageCount(document);
  if (pageCount > mostPages) return refuse({ unread: `it has ${pageCount} pages, and ${mostPages} are read` });
  return { pageCount, textOf: (page) => textOfPage(pdfium, document, page - 1), close };
}

/** The text of each page that is this thread's turn: `turns` counts the pages that were taken, by all threads that read this file. */
export function readTexts({ pageCount, textOf }: OpenPdf, turns: SharedArrayBuffer): Omit<PdfPart, "around"> {
  const taken = new Int32Array(turns);
  const part: PdfPart = { pageCount, texts: new Map() };
  let characters = 0;
  for (let page = nextOf(taken); page <= pageCount && characters <= mostCharacters; page = nextOf(taken)) {
    const text = textOf(page);
    if (!text) return { ...part, damagedPage: page };
    for (const line of [...text.seen, ...text.hidden]) characters += line.text.length;
    part.texts.set(page, text);
  }
  return part;
}

function nextOf(taken: Int32Array): number {
  return Atomics.add(taken, 0, 1) + 1;
}

function textOfPage(pdfium: Pdfium, document: number, index: number): PageText | undefined {
  const { ask } = pdfium;
  const page = ask.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  const isBlank = ask.FPDFPage_CountObjects(page) === 0;
  drawStamps(pdfium, page);
  const text = ask.FPDFText_LoadPage(page);
  try {
    if (text === 0) return undefined;
    const runs = runsOfPage(pdfium, text, paintOf(pdfium, page));
    return {
      seen: linesOfPage(runs.filter(({ hidden }) => !hidden)),
      hidden: linesOfPage(runs.filter(({ hidden }) => hidden)),
      isBlank,
    };
  } finally {
    if (text !== 0) ask.FPDFText_ClosePage(text);
    ask.FPDF_ClosePage(page);
  }
}

/** Stamps and watermarks, as PDFium counts annotations. */
const [stamp, watermark] = [13, 24];
/** More than people put onto a page. */
const mostAnnotations = 1000;

/** What is stamped onto a page is seen as what is printed on it: DRAFT across the page is mostly a stamp. */
function drawStamps({ ask }: Pdfium, page: number): void {
  const count = Math.min(ask.FPDFPage_GetAnnotCount(page), mostAnnotations);
  // From the last, because one that is drawn is an annotation no more.
  for (let index = count - 1; index >= 0; index--) {
    const annotation = ask.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const kind = ask.FPDFAnnot_GetSubtype(annotation);
    if (kind === stamp || kind === watermark) ask.EPDFAnnot_Flatten(page, annotation);
    ask.FPDFPage_CloseAnnot(annotation);
  }
}
