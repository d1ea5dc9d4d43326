import { sniffBoxes } from "./sniff/sniff-boxes.js";
import { sniffFrames } from "./sniff/sniff-frames.js";
import { sniffRunIn } from "./sniff/sniff-run-in.js";
import { sniffSignature } from "./sniff/sniff-signature.js";
import { sniffText } from "./sniff/sniff-text.js";
import { sniffZip } from "./sniff/sniff-zip.js";

/** Every kind of file that its first bytes give away, and the file name extensions that may carry it. */
const extensions = {
  MXF: "mxf",
  QuickTime: "mov qt mqv",
  // The two share their structure, and players open either under `.mov`: which of them it is, is for the wrapper's own rule.
  "MPEG-4": "mp4 m4v m4a m4b m4p mov 3gp 3g2 ismv isma f4v cmfv cmfa m4s insv braw",
  Wave: "wav wave bwf amb",
  RF64: "wav wave bwf rf64 amb",
  BW64: "wav wave bwf bw64",
  AIFF: "aif aiff aifc",
  FLAC: "flac",
  "AC-3": "ac3",
  "E-AC-3": "ec3 eac3 eb3 atmos ac3",
  AAC: "aac adts",
  "MPEG Audio": "mp3 mp2 mpa mp1 m2a",
  "MPEG-TS": "ts m2ts mts m2t tsv mpg mpeg trp",
  "MPEG-PS": "mpg mpeg vob ps m2p mp2",
  Matroska: "mkv mka mks mk3d",
  WebM: "webm",
  AVI: "avi",
  Ogg: "ogg oga ogv opus ogx spx",
  JPEG: "jpg jpeg jpe jfif",
  PNG: "png apng",
  // Camera raw formats are TIFF by their first bytes.
  TIFF: "tif tiff btf dng nef cr2 arw",
  DPX: "dpx",
  EXR: "exr sxr mxr",
  "JPEG 2000": "jp2 j2k j2c jpc jpf jpx jph jhc",
  GIF: "gif",
  BMP: "bmp dib",
  WebP: "webp",
  PSD: "psd psb",
  HEIF: "heic heif hif",
  AVIF: "avif",
  AAF: "aaf",
  PDF: "pdf ai",
  DOCX: "docx docm dotx dotm",
  XLSX: "xlsx xlsm xltx xltm xlsb",
  PPTX: "pptx pptm potx ppsx ppsm",
  ODT: "odt ott",
  ODS: "ods ots",
  ODP: "odp otp",
  "DOC/XLS/PPT": "doc dot xls xlt ppt pps pot msg db aaf",
  RTF: "rtf doc",
  HTML: "html htm xhtml txt",
  XML: "xml ttml dfxp itt imsc xhtml html htm svg fcpxml ale txt xsd xsl plist rdf xmp cdl ccc mhl ixml drt",
  "EBU STL": "stl",
  JSON: "json jsonc geojson webmanifest txt otio",
  text:
    "txt text csv tsv md log srt vtt scc stl sub ass ssa sbv edl ale cube 3dl lut md5 sha1 sha256 sha512 md5sum sfv xxh xxh64 xxh3 xxh128 json " +
    "jsonc yaml yml ini conf m3u m3u8 otio smi cap eml",
  // Which office document a ZIP is may stand behind the bytes that were looked at.
  ZIP:
    "zip docx docm dotx dotm xlsx xlsm xltx xltm xlsb pptx pptm potx ppsx ppsm odt ott ods ots odp " +
    "otp epub pages numbers key idml kmz drp fcpbundle",
};

/** What the first bytes of a file show it to be. The words are those of the media vocabulary and of image and document formats. */
export type FileKind = keyof typeof extensions;

/**
 * The file name extensions, in lower case, that may carry each kind. An extension lies when it stands at another kind and not at
 * this one; an extension that stands nowhere says nothing.
 */
export const extensionsOf: Readonly<Record<FileKind, readonly string[]>> = splitLists(extensions);

const known = new Set(Object.values<readonly string[]>(extensionsOf).flat());

/** Whether an extension, in lower case, promises a kind of file that is known here. */
export function isKnownExtension(extension: string): boolean {
  return known.has(extension);
}

function splitLists<Key extends string>(lists: Record<Key, string>): Record<Key, string[]> {
  const split = Object.entries<string>(lists).map(([key, list]) => [key, list.split(" ")]);
  // `fromEntries` forgets which keys it was given.
  return Object.fromEntries(split) as Record<Key, string[]>;
}

/**
 * Names the kind of a file from its first bytes (4 KiB do; 16 KiB tell more about office documents) and its size in bytes.
 * Undefined when they fit no kind: an empty file, random bytes, or a format that is not in the list.
 */
export function sniffKind(head: Uint8Array, size: number): FileKind | undefined {
  return (
    sniffSignature(head) ??
    sniffZip(head) ??
    sniffBoxes(head) ??
    sniffFrames(head, size) ??
    sniffText(head, size) ??
    sniffRunIn(head)
  );
}
