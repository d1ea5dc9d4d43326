import { partsOf } from "./name-likeness.js";

export interface NumberedPart {
  /** The path without the number, in small letters, and without its extension. */
  without: string;
  number: number;
  /** How many there are, where the name says it. */
  of?: number;
  /** False for "Part 2", which may be the title of a story. */
  isSure: boolean;
}

/** `LPBF806E-script-2` (the BBC's form), `Log_2of3`, and `Log Part 2`. */
const numbered = [
  { isSure: true, pattern: /(?<=[-_ .](?:script|transcript|pasc|pasb|mrf|log))[-_ .](\d{1,2})$/ },
  {
    isSure: true,
    pattern: /[-_ .(]*(?:part|pt|teil|partie)?[-_ .]?(?<!\d)(\d{1,2})[-_ .]?(?:of|von|de)[-_ .]?(\d{1,2})\)?$/,
  },
  { isSure: false, pattern: /[-_ .(]+(?:part|pt|teil|partie)[-_ .]?(\d{1,2})\)?$/ },
];

/** Which part of a paper a file is by the end of its name; undefined when it does not say so. */
export function partInName(path: string): NumberedPart | undefined {
  const name = nameOfWhole(path);
  for (const { isSure, pattern } of numbered) {
    const found = pattern.exec(name);
    if (!found) continue;
    const [number, of] = [Number(found[1]), found[2] === undefined ? undefined : Number(found[2])];
    if (number === 0 || (of !== undefined && (number > of || of < 2))) return undefined;
    return { without: name.slice(0, found.index), number, isSure, ...(of !== undefined && { of }) };
  }
  return undefined;
}

/** A path in small letters and without its extension, as `without` of its parts has it. */
export function nameOfWhole(path: string): string {
  const { folder, base } = partsOf(path);
  return `${folder}${base}`.toLowerCase();
}
