import type { Unread } from "../../../folder/reader.js";
import type { AroundPages, PageAround } from "../../pdf-messages.js";
import { asideOfPdf } from "./aside-of-pdf.js";
import { readPdfPage } from "./read-pdf-page.js";

/**
 * Reads all but the text of a PDF's pages, by pdf.js: forms, comments, XMP, scripts, permissions. Nothing is drawn, no script runs, and
 * nothing outside of it is fetched.
 */
export async function readAroundPages(
  bytes: Uint8Array,
  pageCount: number,
): Promise<AroundPages | Unread | { locked: true }> {
  const signaturesMade = signaturesIn(bytes);
  const starts = startsProgram(bytes);
  // It takes a tenth of a second to load, which a thread that helps with the text need not wait for.
  const { getDocument, PermissionFlag } = await import("unpdf/pdfjs");
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
    if (pdf.numPages !== pageCount) return { unread: "its structure is damaged" };
    const pages: PageAround[] = [];
    for (let number = 1; number <= pageCount; number++) {
      const page = await pdf.getPage(number);
      pages.push(await readPdfPage(page, number));
      page.cleanup();
    }
    const [{ metadata, info }, allowed, scripts, fields, attachments, outline] = await Promise.all([
      pdf.getMetadata(),
      pdf.getPermissions(),
      pdf.getJSActions(),
      pdf.getFieldObjects(),
      pdf.getAttachments(),
      // A paper whose bookmarks are broken shows its pages all the same.
      pdf.getOutline().catch(() => null),
    ]);
    const pdfA = claimOfPdfA(metadata);
    const forbids = (flag: number) => allowed !== null && !allowed.includes(flag);
    return {
      pages,
      file: {
        forbidden: [
          ...(forbids(PermissionFlag.PRINT) ? ["printing"] : []),
          ...(forbids(PermissionFlag.COPY) ? ["copying"] : []),
        ],
        ...(pdfA !== undefined && { pdfA }),
        ...asideOfPdf(info, outline),
        programs:
          scripts !== null ||
          starts ||
          Object.values(fields ?? {})
            .flat()
            .some(hasScript),
        embeddedFiles: Object.values((attachments ?? {}) as Record<string, { filename?: string }>)
          .map(({ filename }) => String(filename ?? ""))
          .slice(0, 100),
      },
      signaturesMade,
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

/** An action that opens a program or another file (ISO 32000-1, 12.6.4.5). pdf.js takes it for a link. */
function startsProgram(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf("/Launch"); at >= 0; at = file.indexOf("/Launch", at + 1))
    if (/\/S\s{0,8}\/Launch(?![A-Za-z])/.test(file.toString("latin1", Math.max(0, at - 10), at + 8))) return true;
  return false;
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
