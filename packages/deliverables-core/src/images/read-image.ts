import { type FileKind, sniffKind } from "../folder/file-kind.js";
import { isUnread, type Reader, unreadBecause } from "../folder/reader.js";
import { zerosEndDamage } from "../media/ends/zeros-end.js";
import type { Analyse } from "../media/mediainfo/analysis.js";
import { imageFromMediaInfo } from "../media/mediainfo/image-from-mediainfo.js";
import { exrEndDamage } from "./exr-end.js";
import { gifEndDamage } from "./gif-end.js";
import { heifEndDamage } from "./heif-end.js";
import type { ImageFacts } from "./image-facts.js";
import { readJpeg } from "./jpeg.js";
import { jpeg2000EndDamage } from "./jpeg2000-end.js";
import { type LimitedFile, limitedFile } from "./limited-file.js";
import { readPng } from "./png.js";
import { promisedSizeDamage } from "./promised-size.js";
import { psdEndDamage } from "./psd-end.js";
import { psdResources } from "./psd-resources.js";
import { readTiff } from "./tiff.js";

/** Formats whose own words are read here, for facts that MediaInfo does not give. */
const ownReaders: { [Kind in FileKind]?: (file: LimitedFile) => Promise<ImageFacts> } = {
  JPEG: readJpeg,
  PNG: readPng,
  TIFF: readTiff,
};

/** Formats that are left to MediaInfo, and what is looked at besides, because MediaInfo does not see where they end. */
const otherPictures: { [Kind in FileKind]?: (file: LimitedFile) => Promise<string | undefined> } = {
  DPX: (file) => promisedSizeDamage(file, "DPX"),
  EXR: exrEndDamage,
  BMP: (file) => promisedSizeDamage(file, "BMP"),
  WebP: async (file) =>
    (await promisedSizeDamage(file, "WebP")) ?? zerosEndDamage({ size: file.size, read: file.ending }),
  "JPEG 2000": jpeg2000EndDamage,
  GIF: gifEndDamage,
  PSD: psdEndDamage,
  HEIF: heifEndDamage,
  AVIF: heifEndDamage,
};

/** Reads a still picture. A file that is no picture has no format: it is read, and not a picture. */
export function imageReader(analyse: Analyse): Reader<ImageFacts> {
  return async (file, signal) => {
    if (file.size === 0) return {};
    const limited = limitedFile(file, signal);
    try {
      const kind = sniffKind(await limited.header(0, 4096), file.size);
      const read = kind && ownReaders[kind];
      if (read) return await read(limited);
      const damageOf = kind && otherPictures[kind];
      if (kind && !damageOf) return {};
      // A kind without a name here may still be a picture that MediaInfo knows.
      const analysis = await analyse(file, signal);
      if (isUnread(analysis)) return analysis;
      const says = kind === "PSD" ? await psdResources(limited) : {};
      const damage = await damageOf?.(limited);
      return { ...(kind && { format: kind }), ...imageFromMediaInfo(analysis), ...says, ...(damage && { damage }) };
    } catch (reason) {
      return unreadBecause(reason, signal);
    }
  };
}
