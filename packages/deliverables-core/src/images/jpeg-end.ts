import { find } from "../folder/sniff/bytes.js";
import type { LimitedFile } from "./limited-file.js";

const endOfImage = "\xff\xd9";
const pieceBytes = 256 * 1024;

/**
 * Looks for the end of a JPEG, from its first scan on. Inside a scan a byte 0xFF is always followed by 0 or a restart
 * marker (ITU-T T.81, B.1.1.5), so that the end of image cannot show before it is reached, and a cut file has none.
 */
export async function jpegEndDamage(file: LimitedFile, firstScan: number): Promise<string | undefined> {
  // Phones append films and depth maps, copiers zeros: the end is most often in the last bytes, but need not be.
  for (const tailBytes of [2, 65_536]) {
    const tail = await file.ending(Math.max(firstScan, file.size - tailBytes), tailBytes);
    if (find(tail, endOfImage, 0, tail.length) >= 0) return undefined;
  }
  for (let offset = firstScan; offset < file.size; offset += pieceBytes) {
    const piece = await file.ending(offset, pieceBytes + 1);
    if (find(piece, endOfImage, 0, piece.length) >= 0) return undefined;
  }
  return "ends early: its picture data has no end";
}
