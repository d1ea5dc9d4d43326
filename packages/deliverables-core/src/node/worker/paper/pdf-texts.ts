import type { Unread } from "../../../folder/reader.js";
import { linesOfPage } from "./pdf-lines.js";
import { paintOf } from "./pdf-paint.js";
import { runsOfPage } from "./pdf-runs.js";
import { loadPdfium, type Pdfium } from "./pdfium.js";

/** The lines of a page that are seen, and those that are in it and nobody sees. */
export interface PageText {
  seen: string[];
  hidden: string[];
  /** Nothing is painted on it: no text, no picture, no line. */
  isBlank: boolean;
}

/** More pages than any paper, and more text: a script of a feature has 0.3 million characters. */
const mostPages = 3000;
const mostCharacters = 5_000_000;

/** `FPDF_ERR_PASSWORD` and `FPDF_ERR_SECURITY` of PDFium. */
const lockedErrors = [4, 5];

/** The text of each page, by PDFium: it reads a page in a third of the time that pdf.js takes, and says how each text is painted. */
export async function readPdfTexts(bytes: Uint8Array): Promise<PageText[] | Unread | { locked: true }> {
  const pdfium = await loadPdfium();
  const { ask } = pdfium;
  const file = pdfium.hold(bytes);
  const document = ask.FPDF_LoadMemDocument(file, bytes.length, 0);
  try {
    if (document === 0)
      return lockedErrors.includes(ask.FPDF_GetLastError()) ? { locked: true } : { unread: "its structure is damaged" };
    const count = ask.FPDF_GetPageCount(document);
    if (count > mostPages) return { unread: `it has ${count} pages, and ${mostPages} are read` };
    const pages: PageText[] = [];
    let characters = 0;
    for (let index = 0; index < count; index++) {
      const page = textOfPage(pdfium, document, index);
      if (!page) return { unread: `its page ${index + 1} is damaged` };
      for (const line of [...page.seen, ...page.hidden]) characters += line.length;
      if (characters > mostCharacters) return { unread: "it holds more text than a paper does" };
      pages.push(page);
    }
    return pages;
  } finally {
    if (document !== 0) ask.FPDF_CloseDocument(document);
    pdfium.free(file);
  }
}

function textOfPage(pdfium: Pdfium, document: number, index: number): PageText | undefined {
  const { ask } = pdfium;
  const page = ask.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  const text = ask.FPDFText_LoadPage(page);
  try {
    if (text === 0) return undefined;
    const runs = runsOfPage(pdfium, text, paintOf(pdfium, page));
    return {
      seen: linesOfPage(runs.filter(({ hidden }) => !hidden)),
      hidden: linesOfPage(runs.filter(({ hidden }) => hidden)),
      isBlank: ask.FPDFPage_CountObjects(page) === 0,
    };
  } finally {
    if (text !== 0) ask.FPDFText_ClosePage(text);
    ask.FPDF_ClosePage(page);
  }
}
