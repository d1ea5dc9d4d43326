import type { FileKind } from "../folder/file-kind.js";
import { officeKind } from "../folder/sniff/office-kind.js";
import type { DocumentBytes } from "./document-bytes.js";
import type { DocumentFacts } from "./document-facts.js";
import { readZipDirectory } from "./zip-directory.js";

/** A ZIP archive and the office documents that are one. The directory at its end names all entries, the beginning only some. */
export async function readZip(kind: FileKind, document: DocumentBytes): Promise<DocumentFacts> {
  const entries = await readZipDirectory(document);
  if (!entries) return { format: kind, damage: "ends early: the directory that closes a ZIP archive is missing" };
  // OpenDocument tells its type in its first bytes and nowhere else.
  const isOpenDocument = kind === "ODT" || kind === "ODS" || kind === "ODP";
  const format = isOpenDocument ? kind : officeFormat(entries.map(({ name }) => name));
  return { format, ...(entries.some(({ locked }) => locked) && { locked: true }) };
}

/** An office document has a list of content types besides. */
function officeFormat(names: string[]): FileKind {
  return (names.includes("[Content_Types].xml") && officeKind(names)) || "ZIP";
}
