import { find, has, littleEndian } from "./bytes.js";
import { mxfKeys } from "./mxf-keys.js";

const signatures = [
  [mxfKeys.headerPartition, "MXF"],
  ["fLaC", "FLAC"],
  ["OggS", "Ogg"],
  ["\x00\x00\x01\xba", "MPEG-PS"],
  ["\xff\xd8\xff", "JPEG"],
  ["\x89PNG\r\n\x1a\n", "PNG"],
  ["II*\0", "TIFF"],
  ["MM\0*", "TIFF"],
  ["II+\0", "TIFF"],
  ["MM\0+", "TIFF"],
  ["SDPX", "DPX"],
  ["XPDS", "DPX"],
  ["\x76\x2f\x31\x01", "EXR"],
  ["\xff\x4f\xff\x51", "JPEG 2000"],
  ["\0\0\0\x0cjP  \r\n\x87\n", "JPEG 2000"],
  ["GIF87a", "GIF"],
  ["GIF89a", "GIF"],
  ["8BPS", "PSD"],
  ["{\\rtf", "RTF"],
] as const;

/** The forms of the RIFF and IFF families: the word after the length. */
const forms = [
  ["RIFF", "WAVE", "Wave"],
  ["RF64", "WAVE", "RF64"],
  ["BW64", "WAVE", "BW64"],
  ["RIFF", "AVI ", "AVI"],
  ["RIFF", "WEBP", "WebP"],
  ["FORM", "AIFF", "AIFF"],
  ["FORM", "AIFC", "AIFF"],
] as const;

const oleSignature = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** Kinds that open with bytes of their own. */
export function sniffSignature(head: Uint8Array) {
  for (const [signature, kind] of signatures) if (has(head, 0, signature)) return kind;
  for (const [family, form, kind] of forms) if (has(head, 0, family) && has(head, 8, form)) return kind;
  // AAF is structured storage too and says so in the class identifier that follows.
  if (has(head, 0, oleSignature)) return has(head, 8, "AAF") ? "AAF" : "DOC/XLS/PPT";
  if (has(head, 0, "\x1a\x45\xdf\xa3")) return sniffEbml(head);
  if (isBmp(head)) return "BMP";
  // Readers take a PDF that begins within its first 1024 bytes.
  if (find(head, "%PDF-", 0, 1024) >= 0) return "PDF";
  return undefined;
}

/** Matroska and WebM differ in the EBML header's document type alone (element 0x4282). */
function sniffEbml(head: Uint8Array) {
  const type = find(head, "\x42\x82", 4, 128);
  if (has(head, type + 3, "webm")) return "WebM";
  if (has(head, type + 3, "matroska")) return "Matroska";
  return undefined;
}

function isBmp(head: Uint8Array): boolean {
  const headerSize = littleEndian(head, 14, 4);
  return has(head, 0, "BM") && littleEndian(head, 6, 4) === 0 && headerSize >= 12 && headerSize <= 124;
}
