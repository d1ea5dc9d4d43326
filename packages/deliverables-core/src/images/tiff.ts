import { CannotRead } from "../folder/complete-reads.js";
import { latin1 } from "../folder/sniff/bytes.js";
import type { ImageFacts } from "./image-facts.js";
import type { LimitedFile } from "./limited-file.js";
import { tiffDataDamage } from "./tiff-data.js";
import { type Directory, readDirectory, readNumbers, readTiffHeader, type Tiff } from "./tiff-directory.js";
import { tiffPicture } from "./tiff-picture.js";
import { tiffTags } from "./tiff-tags.js";

/** Pages, and smaller copies of the picture. */
const directoryLimit = 100;

/** Facts of a TIFF (TIFF 6.0) or BigTIFF: those of its first picture that is no smaller copy; damage of any. */
export async function readTiff(file: LimitedFile): Promise<ImageFacts> {
  const tiff = await readTiffHeader(file);
  if (!tiff) return { format: "TIFF", damage: "has no TIFF header" };
  const { picture, raw, damage } = await walkDirectories(file, tiff);
  return {
    format: raw ?? "TIFF",
    ...(picture && (await tiffPicture(tiff, picture))),
    ...(picture && { tags: await tiffTags(tiff, picture) }),
    ...(damage && { damage }),
  };
}

async function walkDirectories(file: LimitedFile, tiff: Tiff) {
  const visited = new Set<number>();
  let picture: Directory | undefined;
  let raw = await canonRaw(file);
  let damage: string | undefined;
  for (let at = tiff.firstDirectory; !visited.has(at) && (at !== 0 || visited.size === 0); ) {
    if (visited.size === directoryLimit) throw new CannotRead(`it has more than ${directoryLimit} TIFF directories`);
    visited.add(at);
    const directory = await readDirectory(tiff, at);
    if (!directory) {
      damage ??= directoryDamage(at, file.size);
      break;
    }
    if (directory.cut) throw new CannotRead("its TIFF directory has more entries than pictures have");
    damage ??= await tiffDataDamage(file, tiff, directory);
    if (directory.entries.has(dngVersion)) raw = "DNG";
    if (!picture && !(await isSmallerCopy(tiff, directory))) picture = directory;
    at = directory.next;
  }
  return { picture, raw, damage };
}

const dngVersion = 50706;

/** Raw photographs are TIFF by their first bytes, and no program that asks for TIFF takes them. */
async function canonRaw(file: LimitedFile): Promise<string | undefined> {
  return latin1(await file.header(8, 2), 0, 2) === "CR" ? "CR2" : undefined;
}

function directoryDamage(at: number, size: number): string {
  if (at < 8) return "names no TIFF directory";
  return `ends early: its TIFF directory at byte ${at} reaches beyond its ${size} bytes`;
}

/** NewSubfileType: bit 0 a reduced copy, bit 2 a transparency mask. */
async function isSmallerCopy(tiff: Tiff, { entries }: Directory): Promise<boolean> {
  const [kind = 0] = (await readNumbers(tiff, entries.get(254), 1)) ?? [];
  return (kind & 0b101) !== 0;
}
