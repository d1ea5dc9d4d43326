import type { Line } from "../contents.js";
import { type Algorithm, algorithmNamed, algorithmOfLength, digitsOf } from "./algorithms.js";
import { baseName, stated } from "./checksum-in-line.js";
import type { StatedChecksum } from "./stated-checksum.js";

/** What stands between the columns of a note. */
const dividers: readonly RegExp[] = [/\t/, /;/, /,/, /(?<=\S) {2,}(?=\S)/];

interface Headings {
  divider: RegExp;
  /** Without an algorithm it is told by its length. */
  digests: Map<number, Algorithm | undefined>;
  name: number | undefined;
}

/** Of a delivery note: rows with the name of a file in one column and a checksum in another, under headings that say so. */
export function checksumsInColumns(lines: readonly Line[], path: string): StatedChecksum[] {
  let headings: Headings | undefined;
  return lines.flatMap((line): StatedChecksum[] => {
    const found = headingsIn(line.text);
    if (found) headings = found;
    if (!headings || found) return [];
    const { divider, digests, name: column } = headings;
    const cells = cellsOf(line.text, divider);
    const name = column === undefined ? cells.find((cell) => /\.[a-z\d]{2,5}$/i.test(cell)) : cells[column];
    return [...digests].flatMap(([index, named]) => {
      const digest = cells[index] ?? "";
      const algorithm = named ?? algorithmOfLength(digest.length, baseName(path));
      const isOne = /^[0-9a-f]+$/i.test(digest) && algorithm && digest.length === digitsOf[algorithm];
      return isOne && name ? [stated(line, name, digest, algorithm)] : [];
    });
  });
}

function cellsOf(text: string, divider: RegExp): string[] {
  return text.split(divider).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
}

const nameWords = /^(file ?names?|files?|names?|paths?|datei(name)?|dateien|fichiers?|nom( du fichier)?|asset)$/i;

function headingsIn(text: string): Headings | undefined {
  const divider = dividers.find((one) => one.test(text));
  if (!divider) return undefined;
  const cells = cellsOf(text, divider);
  const digests = new Map<number, Algorithm | undefined>();
  for (const [index, cell] of cells.entries()) {
    if (cell.length > 30) continue;
    const algorithm = algorithmNamed(cell);
    if (algorithm || /^(checksum|hash|pr(ü|ue)fsumme|somme de contr(ô|o)le)$/i.test(cell))
      digests.set(index, algorithm);
  }
  if (digests.size === 0) return undefined;
  const name = cells.findIndex((cell) => nameWords.test(cell));
  return { divider, digests, name: name < 0 ? undefined : name };
}
