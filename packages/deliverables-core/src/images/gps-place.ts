import { type Directory, readDirectory, readNumbers, readText, type Tiff } from "./tiff-directory.js";

/** Where the directory with the place of a picture stands (Exif 2.32, 4.6.3), and in it latitude and longitude (4.6.6). */
const gpsDirectory = 34853;
const [latitudeRef, latitude, longitudeRef, longitude] = [1, 2, 3, 4];

/**
 * Where a picture was taken, to a whole degree: enough to know which place is meant, and too coarse to find a house by. Undefined where
 * it does not say, or says only the zero that some programs write.
 */
export async function gpsPlace(tiff: Tiff, { entries }: Pick<Directory, "entries">): Promise<string | undefined> {
  const [at] = (await readNumbers(tiff, entries.get(gpsDirectory), 1)) ?? [];
  const directory = at === undefined ? undefined : await readDirectory(tiff, at);
  if (!directory) return undefined;
  const degrees = async (tag: number) => {
    const [whole, minutes = 0, seconds = 0] = (await readNumbers(tiff, directory.entries.get(tag), 3)) ?? [];
    return whole === undefined ? undefined : whole + minutes / 60 + seconds / 3600;
  };
  const [north, east] = [await degrees(latitude ?? 0), await degrees(longitude ?? 0)];
  if (north === undefined || east === undefined || (north === 0 && east === 0)) return undefined;
  const [ns, ew] = [
    await readText(tiff, directory.entries.get(latitudeRef ?? 0)),
    await readText(tiff, directory.entries.get(longitudeRef ?? 0)),
  ];
  return sayPlace(north, ns, east, ew);
}

/** The same of XMP, which writes `52,42.0N` (XMP specification, part 2). */
export function xmpPlace(north: string | undefined, east: string | undefined): string | undefined {
  const [one, other] = [north, east].map((text) => /^\s*(\d{1,3}),[\d.,]{1,20}([NSEW])\s*$/.exec(text ?? ""));
  return one && other ? sayPlace(Number(one[1]), one[2], Number(other[1]), other[2]) : undefined;
}

function sayPlace(north: number, ns = "N", east: number, ew = "E"): string | undefined {
  if (!(north <= 90 && east <= 180)) return undefined;
  const letter = (ref: string, other: string, usual: string) => (ref.startsWith(other) ? other : usual);
  return `${Math.floor(north)}° ${letter(ns, "S", "N")}, ${Math.floor(east)}° ${letter(ew, "W", "E")}`;
}
