import { find, has, latin1, littleEndian } from "./bytes.js";
import { officeKind } from "./office-kind.js";

const openDocuments = [
  ["application/vnd.oasis.opendocument.text", "ODT"],
  ["application/vnd.oasis.opendocument.spreadsheet", "ODS"],
  ["application/vnd.oasis.opendocument.presentation", "ODP"],
] as const;

/** A ZIP archive, and the office documents inside one: told by the names of the first entries. */
export function sniffZip(head: Uint8Array) {
  if (has(head, 0, "PK\x05\x06")) return "ZIP";
  if (!has(head, 0, "PK\x03\x04")) return undefined;
  // OpenDocument puts its type first, uncompressed (OASIS OpenDocument 1.3 part 2, 3.3).
  if (has(head, 30, "mimetype")) {
    for (const [type, kind] of openDocuments) if (has(head, 38, type)) return kind;
    return "ZIP";
  }
  const names = entryNames(head);
  if (!names.includes("[Content_Types].xml") && !names.includes("_rels/.rels")) return "ZIP";
  return officeKind(names) ?? "ZIP";
}

/** Names in the local headers that lie in `head`; bounded by its length. */
function entryNames(head: Uint8Array): string[] {
  const names: string[] = [];
  for (let offset = 0; offset >= 0; offset = find(head, "PK\x03\x04", offset + 30, head.length)) {
    const nameLength = littleEndian(head, offset + 26, 2);
    names.push(latin1(head, offset + 30, offset + 30 + nameLength));
  }
  return names;
}
