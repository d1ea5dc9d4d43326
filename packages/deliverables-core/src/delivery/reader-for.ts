import type { FileKind } from "../folder/file-kind.js";
import type { Unread } from "../folder/reader.js";
import type { FileSays } from "./ask-file.js";

/** Which reader knows most about a file. Media is what MediaInfo is asked about; it also knows kinds that no first bytes tell. */
export function readerFor(bytes: FileKind | undefined): Exclude<FileSays, Unread>["kind"] {
  return bytes === undefined ? "media" : kinds[bytes];
}

const kinds: Record<FileKind, Exclude<FileSays, Unread>["kind"]> = {
  MXF: "media",
  QuickTime: "media",
  "MPEG-4": "media",
  Wave: "media",
  RF64: "media",
  BW64: "media",
  AIFF: "media",
  FLAC: "media",
  "AC-3": "media",
  "E-AC-3": "media",
  AAC: "media",
  "MPEG Audio": "media",
  "MPEG-TS": "media",
  "MPEG-PS": "media",
  Matroska: "media",
  WebM: "media",
  AVI: "media",
  Ogg: "media",
  JPEG: "image",
  PNG: "image",
  TIFF: "image",
  DPX: "image",
  EXR: "image",
  "JPEG 2000": "image",
  GIF: "image",
  BMP: "image",
  WebP: "image",
  PSD: "image",
  HEIF: "image",
  AVIF: "image",
  AAF: "document",
  PDF: "document",
  DOCX: "document",
  XLSX: "document",
  PPTX: "document",
  ODT: "document",
  ODS: "document",
  ODP: "document",
  "DOC/XLS/PPT": "document",
  RTF: "document",
  HTML: "document",
  XML: "document",
  JSON: "document",
  text: "document",
  "EBU STL": "document",
  ZIP: "document",
};
