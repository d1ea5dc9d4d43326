import { find, has, latin1 } from "../folder/sniff/bytes.js";
import { exifTags } from "./exif-tags.js";
import { profileBytes, profileName } from "./icc-profile.js";
import { inflateStart } from "./inflate-start.js";
import type { LimitedFile } from "./limited-file.js";
import { mergeTexts, type PictureTags, type PictureTexts } from "./picture-tags.js";
import { xmpBytes, xmpTexts } from "./xmp.js";

/** Keywords of text chunks (ISO/IEC 15948, 11.3.4.2) that say something for people. */
const keywords: Record<string, keyof PictureTexts> = {
  Description: "caption",
  Author: "creator",
  Copyright: "copyright",
};
/** A keyword has up to 79 letters; a text this long is a caption still. */
const textBytes = 8192;

/** Adds to `tags` what a chunk before the picture data says; its data stand from byte `start` up to `end`. */
export async function readPngTag(
  file: LimitedFile,
  type: string,
  start: number,
  end: number,
  tags: PictureTags,
): Promise<void> {
  if (type === "sRGB") tags.profile = "sRGB";
  if (type === "iCCP")
    tags.profile ??= await nameOfProfile(await file.header(start, Math.min(compressedBytes, end - start)));
  if (type === "eXIf") {
    const { orientation, texts } = await exifTags(file, start, end);
    Object.assign(tags, orientation !== undefined && { orientation }, mergeTexts(textsOf(tags), texts));
  }
  if (type === "tEXt") {
    const text = latin1(await file.header(start, Math.min(textBytes, end - start)), 0, textBytes);
    const [keyword = "", value = ""] = text.split("\0", 2);
    const key = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
    if (key) Object.assign(tags, mergeTexts(textsOf(tags), { [key]: value }));
  }
  if (type === "zTXt") tags.partial = true;
  const isPacket = type === "iTXt" && has(await file.header(start, 20), 0, "XML:com.adobe.xmp\0");
  // Whether it is compressed stands behind the keyword.
  if (isPacket && (await file.header(start + 18, 1))[0] === 1) tags.partial = true;
  else if (isPacket) {
    const packet = await file.header(start + 22, Math.min(xmpBytes, end - start - 22));
    Object.assign(tags, mergeTexts(xmpTexts(packet), textsOf(tags)));
  }
}

/** Whether a PNG has words behind its picture, where they may stand too: in its last bytes. */
export async function hasWordsBehind(file: LimitedFile, picture: number): Promise<boolean> {
  const tail = await file.ending(Math.max(picture, file.size - tailBytes), tailBytes);
  return ["iTXt", "zTXt", "eXIf"].some((type) => find(tail, type, 0, tail.length) >= 0);
}

const tailBytes = 65_536;

/** Of a profile that is compressed so much is read: its name stands near its beginning. */
const compressedBytes = 16 * 1024;

/** The chunk has the profile's name before its data; many programs only write that it is a profile, and then its own name counts. */
async function nameOfProfile(bytes: Uint8Array): Promise<string> {
  const [name = ""] = latin1(bytes, 0, Math.min(bytes.length, 80)).split("\0", 1);
  if (!/^(photoshop )?icc( profile)?$/i.test(name) && name !== "") return name;
  // Behind the name stands a zero, and how it is compressed.
  return profileName(await inflateStart(bytes.subarray(name.length + 2), profileBytes)) ?? "unnamed";
}

function textsOf({ caption, headline, creator, credit, copyright, source }: PictureTags): PictureTexts {
  const all = { caption, headline, creator, credit, copyright, source };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined));
}
