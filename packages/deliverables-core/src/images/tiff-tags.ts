import { directoryTags } from "./exif-tags.js";
import { profileBytes, profileName } from "./icc-profile.js";
import { iptcTexts } from "./iptc.js";
import { photoshopResources } from "./photoshop-resources.js";
import { mergeTexts, otherTexts, type PictureTags } from "./picture-tags.js";
import { type Directory, type Entry, readBytes, type Tiff } from "./tiff-directory.js";
import { xmpBytes, xmpTexts } from "./xmp.js";

const iptcBytes = 64 * 1024;
const resourceBytes = 128 * 1024;

/** What a directory of a TIFF says in its tags: XMP (700), IPTC (33723), Photoshop's resources (34377) and an ICC profile (34675). */
export async function tiffTags(tiff: Tiff, directory: Directory): Promise<PictureTags> {
  const { entries } = directory;
  const { orientation, texts } = await directoryTags(tiff, directory);
  const xmp = await readBytes(tiff, entries.get(700), xmpBytes);
  const iptc = await readBytes(tiff, entries.get(33723), iptcBytes);
  const photoshop = await readBytes(tiff, entries.get(34377), resourceBytes);
  const profile = entries.has(34675) ? await profileOf(tiff, entries.get(34675)) : undefined;
  const [inXmp, inIptc] = [
    xmp && xmpTexts(xmp),
    mergeTexts(iptc && iptcTexts(iptc), photoshop && photoshopResources(photoshop).texts),
  ];
  const otherwise = otherTexts(inXmp, inIptc);
  return {
    ...mergeTexts(inXmp, inIptc, texts),
    ...(otherwise && { otherwise }),
    orientation: orientation ?? 1,
    progressive: false,
    ...(profile && { profile }),
  };
}

/** One that reaches beyond what is read is there all the same. */
async function profileOf(tiff: Tiff, entry: Entry | undefined): Promise<string | undefined> {
  const bytes = await readBytes(tiff, entry, profileBytes);
  return bytes ? profileName(bytes) : "unnamed";
}
