import { type FileKind, sniffKind } from "../folder/file-kind.js";
import { type Reader, unreadBecause } from "../folder/reader.js";
import { latin1 } from "../folder/sniff/bytes.js";
import { type DocumentBytes, openDocument } from "./document-bytes.js";
import type { DocumentFacts } from "./document-facts.js";
import { htmlEndDamage } from "./html-end.js";
import { jsonEndDamage } from "./json-end.js";
import { oleDamage } from "./ole-damage.js";
import { pdfDamage } from "./pdf-damage.js";
import { stlDamage } from "./stl-damage.js";
import { rtfDamage, textDamage } from "./text-damage.js";
import { xmlEndDamage } from "./xml-end.js";
import { readZip } from "./zip.js";

/** Names the kind of a document by its bytes, and looks whether it is there up to its end. */
export const readDocument: Reader<DocumentFacts> = async (file, signal) => {
  try {
    const document = await openDocument(file, signal);
    const kind = sniffKind(document.head, document.size);
    return kind ? await factsOf(kind, document, file.path) : {};
  } catch (reason) {
    return unreadBecause(reason, signal);
  }
};

async function factsOf(kind: FileKind, document: DocumentBytes, path: string): Promise<DocumentFacts> {
  switch (kind) {
    case "ZIP":
    case "DOCX":
    case "XLSX":
    case "PPTX":
    case "ODT":
    case "ODS":
    case "ODP":
      return readZip(kind, document);
    case "PDF":
      return facts(kind, await pdfDamage(document));
    case "DOC/XLS/PPT":
      return facts(kind, oleDamage(document));
    case "RTF":
      return facts(kind, await rtfDamage(document));
    case "XML":
      return facts(kind, (await textDamage(document)) ?? (await xmlEndDamage(document)));
    case "JSON":
      return facts(kind, (await textDamage(document)) ?? (await jsonEndDamage(document)));
    case "text":
      // A short JSON that ends early is none any more, but it has its name.
      return facts(
        kind,
        (await textDamage(document)) ?? (isNamedJson(path, document.head) ? await jsonEndDamage(document) : undefined),
      );
    case "EBU STL":
      return facts(kind, stlDamage(document.head, document.size));
    case "HTML":
      return facts(kind, (await textDamage(document)) ?? (await htmlEndDamage(document)));
    default:
      // A picture or a film in a document's place is read, and no document.
      return {};
  }
}

function isNamedJson(path: string, head: Uint8Array): boolean {
  return /\.(json|geojson|webmanifest|otio)$/i.test(path) && /^(\xef\xbb\xbf)?\s*[{[]/.test(latin1(head, 0, 64));
}

function facts(format: string, damage: string | undefined): DocumentFacts {
  return { format, ...(damage && { damage }) };
}
