import { littleEndian } from "../folder/sniff/bytes.js";
import type { DocumentBytes } from "./document-bytes.js";

/** Sector numbers from here up are marks, such as the end of a chain (MS-CFB, 2.1). */
const firstMark = 0xfffffffa;

/** Whether the sectors that the header of an old office file names lie within it (MS-CFB, 2.2). They lie all over the file. */
export function oleDamage({ head, size }: DocumentBytes): string | undefined {
  if (size < 512) return "ends early: it holds less than its header";
  const sectorBytes = 2 ** littleEndian(head, 30, 2);
  if (sectorBytes !== 512 && sectorBytes !== 4096) return "has a header with values that the format does not have";
  // The directory, the table of small streams, the table of tables, and the first tables of sectors.
  const tables = Math.min(littleEndian(head, 44, 4), 109);
  const places = [48, 60, 68, ...Array.from({ length: tables }, (_, index) => 76 + 4 * index)];
  const sectors = places.map((place) => littleEndian(head, place, 4)).filter((sector) => sector < firstMark);
  const last = Math.max(-1, ...sectors);
  const start = (last + 1) * sectorBytes;
  // Some writers leave the rest of the last sector out.
  return start < size ? undefined : `ends early: it needs the sector at byte ${start}, and it holds ${size}`;
}
