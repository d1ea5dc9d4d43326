import { getDocument, PermissionFlag } from "unpdf/pdfjs";
import type { Unread } from "../../../folder/reader.js";
import type { Contents } from "../../../papers/contents.js";
import { hasDamagedStream } from "./pdf-streams.js";
import { readPdfTexts } from "./pdf-texts.js";
import { type PdfPage, readPdfPage } from "./read-pdf-page.js";

/**
 * Reads a PDF page by page: its text by PDFium, and what PDFium does not tell (forms, comments, XMP, scripts) by pdf.js. Nothing is
 * drawn, no script runs, and nothing outside of it is fetched.
 */
export async function readPdf(bytes: Uint8Array): Promise<Contents | Unread | { locked: true }> {
  if (hasDamagedStream(bytes)) return { unread: "a part of it is damaged" };
  const texts = await readPdfTexts(bytes);
  if (!Array.isArray(texts)) return texts;
  const made = signaturesIn(bytes);
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    // Of a damaged paper some text would be told as if it were all of it.
    stopAtErrors: true,
    // Larger pictures are left out, and none is needed.
    maxImageSize: 1,
  });
  try {
    const pdf = await task.promise;
    // Each reader mends a damaged paper in its own way, and either may be wrong.
    if (pdf.numPages !== texts.length) return { unread: "its structure is damaged" };
    const pages: PdfPage[] = [];
    for (const [index, text] of texts.entries()) {
      const page = await pdf.getPage(index + 1);
      pages.push(await readPdfPage(page, index + 1, text));
      page.cleanup();
    }
    const [{ metadata }, permissions, scripts, fields, attachments] = await Promise.all([
      pdf.getMetadata(),
      pdf.getPermissions(),
      pdf.getJSActions(),
      pdf.getFieldObjects(),
      pdf.getAttachments(),
    ]);
    const pdfA = claimOfPdfA(metadata);
    return {
      lines: pages.flatMap(({ lines }) => lines),
      hidden: pages.flatMap(({ hidden }) => hidden),
      pages: pages.length,
      pagesWithoutText: pages.filter(({ lines }) => lines.length === 0).map(({ number }) => number),
      emptyPages: pages.filter(({ isEmpty }) => isEmpty).map(({ number }) => number),
      pageSizes: sizesOf(pages),
      forbidden: forbiddenBy(permissions),
      ...(pdfA !== undefined && { pdfA }),
      formFields: pages.flatMap(({ formFields }) => formFields),
      signatures: { fields: pages.flatMap(({ signatureFields }) => signatureFields), made },
      comments: pages.flatMap(({ comments }) => comments),
      programs:
        scripts !== null ||
        Object.values(fields ?? {})
          .flat()
          .some(hasScript),
      embeddedFiles: Object.values((attachments ?? {}) as Record<string, { filename?: string }>)
        .map(({ filename }) => String(filename ?? ""))
        .slice(0, 100),
    };
  } catch (failure) {
    const name = failure instanceof Error ? failure.name : "";
    if (name === "PasswordException") return { locked: true };
    return { unread: name === "InvalidPDFException" ? "its structure is damaged" : "it is no PDF that can be read" };
  } finally {
    await task.destroy();
  }
}

/**
 * A signature names the bytes that it covers (ISO 32000-1, 12.8.1), in plain sight, since it is filled in after the file was
 * written. pdf.js keeps the values of signatures to itself.
 */
function signaturesIn(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let made = 0;
  for (let at = file.indexOf("/ByteRange"); at >= 0; at = file.indexOf("/ByteRange", at + 1))
    if (isMade(file, file.toString("latin1", at, at + 120))) made += 1;
  return made;
}

/** A place that is kept for a signature covers no byte yet, or has nothing but noughts between the bytes that it covers. */
function isMade(file: Buffer, written: string): boolean {
  const range = /^\/ByteRange\s*\[\s*\d+\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(written);
  const [before = 0, from = 0, behind = 0] = range?.slice(1).map(Number) ?? [];
  if (before === 0 || behind === 0) return false;
  return !/^<[0\s]*>$/.test(file.toString("latin1", before, Math.min(from, before + 200_000)));
}

/** `pdf.hasJSActions` takes every signature for one. */
function hasScript(field: object): boolean {
  return "actions" in field && typeof field.actions === "object" && field.actions !== null;
}

/** By the identification in its XMP (ISO 19005-1, 6.7.11): a claim, and no more. */
function claimOfPdfA(metadata: { get(name: string): unknown } | null): string | undefined {
  const part = metadata?.get("pdfaid:part");
  if (part === undefined || part === null) return undefined;
  return `${part}${String(metadata?.get("pdfaid:conformance") ?? "").toLowerCase()}`;
}

function forbiddenBy(allowed: number[] | null): string[] {
  if (!allowed) return [];
  const lacking = [
    ["printing", PermissionFlag.PRINT],
    ["copying", PermissionFlag.COPY],
  ] as const;
  return lacking.filter(([, flag]) => !allowed.includes(flag)).map(([what]) => what);
}

function sizesOf(pages: PdfPage[]): { size: string; page: number }[] {
  const first = new Map<string, number>();
  for (const { size, number } of pages) if (!first.has(size)) first.set(size, number);
  return [...first].slice(0, 20).map(([size, page]) => ({ size, page }));
}
