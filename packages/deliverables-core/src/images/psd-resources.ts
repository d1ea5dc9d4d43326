import { bigEndian, has } from "../folder/sniff/bytes.js";
import { type ExifSays, exifTags } from "./exif-tags.js";
import { profileBytes, profileName } from "./icc-profile.js";
import type { ImageFacts } from "./image-facts.js";
import { iptcTexts } from "./iptc.js";
import type { LimitedFile } from "./limited-file.js";
import { even, resolutionIn } from "./photoshop-resources.js";
import { mergeTexts, otherTexts, type PictureTexts } from "./picture-tags.js";
import { xmpTexts } from "./xmp.js";

const mostResources = 200;
/** Signature, number, name of up to 255 letters, and length. */
const longestHead = 4 + 2 + 256 + 4;
/** Of IPTC and of XMP, so much is read. */
const mostTextBytes = 64 * 1024;

type Says = Pick<ImageFacts, "ppiX" | "ppiY" | "tags">;

/**
 * What a Photoshop file says of itself in its image resources, which follow its header and its colour table (Adobe Photoshop File Formats
 * Specification): resolution (1005), IPTC (1028), ICC profile (1039), Exif (1058) and XMP (1060).
 */
export async function psdResources(file: LimitedFile): Promise<Says> {
  const lengthAt = 30 + bigEndian(await file.header(26, 4), 0, 4);
  const start = lengthAt + 4;
  const end = start + bigEndian(await file.header(lengthAt, 4), 0, 4);
  let resolution: Pick<ImageFacts, "ppiX" | "ppiY"> = {};
  let profile: string | undefined;
  let exif: ExifSays | undefined;
  let [iptc, xmp]: (PictureTexts | undefined)[] = [];
  let isPartial = false;
  let at = start;
  for (let read = 0; at < end; read++) {
    const head = await file.header(at, longestHead);
    isPartial ||= read >= mostResources;
    if (isPartial || !has(head, 0, "8BIM")) break;
    const sizeAt = 6 + even((head[6] ?? 0) + 1);
    const [size, data] = [bigEndian(head, sizeAt, 4), at + sizeAt + 4];
    const take = (most: number) => file.header(data, Math.min(size, most));
    const id = bigEndian(head, 4, 2);
    if (id === 0x03ed) resolution = resolutionIn(await take(16));
    else if (id === 0x0404) iptc = iptcTexts(await take(mostTextBytes));
    else if (id === 0x040f) profile = profileName(await take(profileBytes));
    else if (id === 0x0422) exif = await exifTags(file, data, data + size);
    else if (id === 0x0424) xmp = xmpTexts(await take(mostTextBytes));
    if ((id === 0x0404 || id === 0x0424) && size > mostTextBytes) isPartial = true;
    at = data + even(size);
  }
  const otherwise = otherTexts(xmp, iptc);
  return {
    ...resolution,
    tags: {
      ...mergeTexts(xmp, iptc, exif?.texts),
      ...(otherwise && { otherwise }),
      orientation: exif?.orientation ?? 1,
      progressive: false,
      ...(profile && { profile }),
      ...(isPartial && { partial: true as const }),
    },
  };
}
