import { CannotRead } from "../folder/complete-reads.js";
import { bigEndian, has } from "../folder/sniff/bytes.js";
import { type ExifSays, exifTags } from "./exif-tags.js";
import { profileBytes, profileName } from "./icc-profile.js";
import type { ImageFacts } from "./image-facts.js";
import { jpegEndDamage } from "./jpeg-end.js";
import type { LimitedFile } from "./limited-file.js";
import { type PhotoshopSays, photoshopResources } from "./photoshop-resources.js";
import { mergeTexts, otherTexts, type PictureTexts } from "./picture-tags.js";
import { pixelsPerInch } from "./pixels-per-inch.js";
import { xmpTexts } from "./xmp.js";

/** Profiles and metadata come in pieces of 64 KiB. */
const markerLimit = 400;

/**
 * Facts of a JPEG (ITU-T T.81, JFIF in T.871). Thumbnails lie inside application segments, which are stepped over,
 * so that the first frame header that shows is the picture's own.
 */
export async function readJpeg(file: LimitedFile): Promise<ImageFacts> {
  const seen: Seen = { facts: { format: "JPEG", alpha: false }, jfif: {}, progressive: false };
  let offset = 2;
  for (let markers = 0; markers < markerLimit; markers++) {
    const [mark, marker, high, low] = await file.header(offset, 4);
    if (marker === undefined) return finish(seen, "ends early: it holds no picture data");
    if (mark !== 0xff) return finish(seen, `is broken at byte ${offset}: no JPEG marker stands there`);
    if (marker === 0xff) {
      // Any number of fill bytes may stand before a marker (T.81, B.1.1.2).
      const run = await file.header(offset, 2048);
      const fill = run.findIndex((byte) => byte !== 0xff);
      offset += (fill < 0 ? run.length : fill) - 1;
      continue;
    }
    if (isBare(marker)) {
      offset += 2;
      continue;
    }
    if (marker === 0xd9) return finish(seen, "has no picture data");
    if (low === undefined) return finish(seen, "ends early: it holds no picture data");
    const length = (high ?? 0) * 256 + low;
    const segment = { marker, start: offset + 4, end: offset + 2 + length };
    if (length < 2) return finish(seen, `is broken at byte ${offset}: a JPEG segment has no length`);
    if (segment.end > file.size) return finish(seen, "ends early: it holds no picture data");
    if (marker === 0xda) {
      const damage = seen.components
        ? await jpegEndDamage(file, segment.end)
        : "has picture data without a frame header";
      return finish(seen, damage);
    }
    await readSegment(file, segment, seen);
    offset = segment.end;
  }
  throw new CannotRead(`it has more than ${markerLimit} JPEG markers before its picture data`);
}

interface Segment {
  marker: number;
  /** Where its data begins, behind marker and length. */
  start: number;
  end: number;
}

interface Seen {
  facts: ImageFacts;
  components?: number;
  /** Of the Adobe segment: 0 for RGB or CMYK, 1 for YCbCr, 2 for YCCK. */
  adobeTransform?: number;
  jfif: Resolution;
  exif?: ExifSays;
  photoshop?: PhotoshopSays;
  xmp?: PictureTexts | undefined;
  profile?: string | undefined;
  progressive: boolean;
}

type Resolution = Pick<ImageFacts, "ppiX" | "ppiY">;

async function readSegment(file: LimitedFile, { marker, start, end }: Segment, seen: Seen): Promise<void> {
  const data = await file.header(start, Math.min(end - start, 16));
  const format = frameFormat(marker);
  if (format && seen.components === undefined && data.length >= 6) {
    seen.facts.format = format;
    const [height, width] = [bigEndian(data, 1, 2), bigEndian(data, 3, 2)];
    seen.components = data[5] ?? 0;
    if (data[0]) seen.facts.bitDepth = data[0];
    // 0xC2, 0xC6, 0xCA and 0xCE announce a progressive picture (T.81, table B.1).
    seen.progressive = marker % 4 === 2;
    // A height of 0 is told behind the first scan (T.81, B.2.5): too far in, so it stays unknown.
    if (width > 0) seen.facts.width = width;
    if (height > 0) seen.facts.height = height;
  } else if (marker === 0xe0 && has(data, 0, "JFIF\0") && data.length >= 12) {
    seen.jfif = jfifResolution(data);
  } else if (marker === 0xe1 && has(data, 0, "Exif\0\0")) {
    seen.exif ??= await exifTags(file, start + 6, end);
  } else if (marker === 0xe1 && has(data, 0, "http://ns.adobe")) {
    seen.xmp ??= await readXmp(file, start, end);
  } else if (marker === 0xe2 && has(data, 0, "ICC_PROFILE\0\x01")) {
    seen.profile ??= profileName(await file.header(start + 14, Math.min(end - start - 14, profileBytes)));
  } else if (marker === 0xed && has(data, 0, "Photoshop 3.0\0")) {
    seen.photoshop ??= photoshopResources(await file.header(start + 14, end - start - 14));
  } else if (marker === 0xee && has(data, 0, "Adobe") && data.length >= 12) {
    seen.adobeTransform = data[11] ?? 0;
  }
}

/** Markers without a segment: TEM, the restart markers, and a second start of image. */
function isBare(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/**
 * What a start of frame announces. Baseline, extended and progressive with Huffman codes are what every program opens as
 * JPEG; the rest of T.81 and JPEG-LS (T.87) share the markers and open almost nowhere. 0xC4, 0xC8 and 0xCC are tables.
 */
function frameFormat(marker: number): string | undefined {
  if (marker === 0xf7) return "JPEG-LS";
  if (marker < 0xc0 || marker > 0xcf || [0xc4, 0xc8, 0xcc].includes(marker)) return undefined;
  if (marker <= 0xc2) return "JPEG";
  if (marker % 4 === 3) return "lossless JPEG";
  return marker === 0xc9 || marker === 0xca ? "arithmetic JPEG" : "hierarchical JPEG";
}

/** Unit 0 gives the shape of a pixel and no resolution. */
function jfifResolution(data: Uint8Array): Resolution {
  const unit = ([undefined, "inch", "centimetre"] as const)[data[7] ?? 0];
  return unit ? pixelsPerInch(bigEndian(data, 8, 2), bigEndian(data, 10, 2), unit) : {};
}

/** An XMP packet that goes on elsewhere has another address before it, and only history is kept there. */
async function readXmp(file: LimitedFile, start: number, end: number): Promise<PictureTexts | undefined> {
  const bytes = await file.header(start, end - start);
  const address = "http://ns.adobe.com/xap/1.0/\0";
  return has(bytes, 0, address) ? xmpTexts(bytes.subarray(address.length)) : undefined;
}

function finish(seen: Seen, damage: string | undefined): ImageFacts {
  const { facts, components, adobeTransform, jfif, exif, photoshop, xmp, profile, progressive } = seen;
  const colorSpace = colorSpaceOf(components, adobeTransform);
  const otherwise = otherTexts(xmp, photoshop?.texts);
  const stated = [jfif, exif?.resolution ?? {}, photoshop?.resolution ?? {}].find((one) => Object.keys(one).length > 0);
  return {
    ...facts,
    ...(colorSpace && { colorSpace }),
    ...stated,
    tags: {
      ...mergeTexts(xmp, photoshop?.texts, exif?.texts),
      ...(otherwise && { otherwise }),
      orientation: exif?.orientation ?? 1,
      progressive,
      ...(profile !== undefined && { profile }),
    },
    ...(damage && { damage }),
  };
}

/** Four components without an Adobe segment are CMYK to every reader. */
function colorSpaceOf(components: number | undefined, adobeTransform: number | undefined): string | undefined {
  if (components === 1) return "Grey";
  if (components === 3) return "RGB";
  if (components === 4) return adobeTransform === 2 ? "YCCK" : "CMYK";
  return undefined;
}
