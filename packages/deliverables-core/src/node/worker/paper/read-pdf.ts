import type { Unread } from "../../../folder/reader.js";
import type { PaperJob } from "../../paper-messages.js";
import type { PdfPart } from "../../pdf-messages.js";
import { hasDamagedStream } from "./pdf-streams.js";
import { openPdf, readTexts } from "./pdf-texts.js";
import { readAroundPages } from "./read-around-pages.js";

/** With fewer pages it is read before another thread has started. */
const longFrom = 40;

/**
 * Reads a PDF: the text of its pages by PDFium, and what PDFium does not tell by pdf.js. Of a long one it says so early, so that another
 * thread may take some of the pages.
 */
export async function readPdf(
  { bytes, wants, turns = new SharedArrayBuffer(4) }: PaperJob,
  tellLong: () => void,
): Promise<PdfPart | Unread | { locked: true }> {
  const pdf = await openPdf(bytes);
  const isOpen = "textOf" in pdf;
  try {
    if (wants === "pages") return isOpen ? readTexts(pdf, turns) : pdf;
    if (isOpen && pdf.pageCount > longFrom) tellLong();
    if (hasDamagedStream(bytes)) return { unread: "a part of it is damaged" };
    if (!isOpen) return pdf;
    // First, since the other thread has not started yet. It takes the bytes over.
    const around = await readAroundPages(bytes, pdf.pageCount);
    return { ...readTexts(pdf, turns), around };
  } finally {
    if (isOpen) pdf.close();
  }
}
