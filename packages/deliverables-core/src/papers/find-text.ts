import type { Contents, Line, Spot } from "./contents.js";

/** Where a text stands in a paper. */
export interface Found extends Spot {
  /** As it is written there. */
  written: string;
  /** The whole line. */
  line: Line;
}

interface Search {
  /** Every line, folded, one behind the other. */
  folded: string;
  /** Where each line begins in it. */
  starts: number[];
}

const searches = new WeakMap<Contents, Search[]>();

/**
 * Where a text stands first, whatever its capitals, its blanks and the line breaks in it. A text that begins or ends with a
 * letter or digit does so at a word: "PASS" is not in "PASSED".
 */
export function findText(contents: Contents, wanted: string): Found | undefined {
  for (const found of findEach(contents, wanted)) return found;
  return undefined;
}

/** Every line in which a text stands, at its first place there, as `findText` finds the first of all. */
export function* findEach(contents: Contents, wanted: string): Iterable<Found> {
  const needle = fold(wanted).trim();
  if (needle === "") return;
  for (const search of searchesOf(contents)) yield* findIn(search, contents, needle);
}

/** What a paper holds and nobody sees, to be searched as one. */
export function hiddenPart({ hidden = [] }: Contents): Contents {
  return { lines: hidden };
}

function* findIn({ folded, starts }: Search, { lines }: Contents, needle: string): Iterable<Found> {
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (joins(folded[at - 1], needle[0]) || joins(needle.at(-1), folded[end])) continue;
    const index = lineAt(starts, at);
    const line = lines[index];
    if (line) yield { ...spotIn(line, needle), line };
    at = Math.max(at, (starts[index + 1] ?? folded.length) - 1);
  }
}

/** Where in a line a text stands, first or behind `from` letters: the column in a text, the cell in a workbook. */
export function spotIn(line: Line, wanted: string, from = 0): Spot & { written: string } {
  const pattern = wanted.trim().toLowerCase();
  const plain = line.text.toLowerCase().replaceAll(/\s/g, " ");
  const at = plain.length === line.text.length ? plain.indexOf(pattern, from) : -1;
  const written = at < 0 ? line.text.trim() : line.text.slice(at, at + pattern.length);
  const column = at < 0 ? 0 : at;
  const index = line.text.slice(0, column).split("\t").length - 1;
  const cell = line.cells?.[index] ?? line.cell;
  const place = line.places
    ? line.places[index]
    : line.place && at >= 0 && columnsOf(line)
      ? narrowed(line.place, at, pattern.length)
      : line.place;
  return {
    written,
    ...(line.page !== undefined && { page: line.page }),
    ...(cell !== undefined && { cell }),
    ...(place && { place }),
  };
}

/** Whether the line's text stands in the file as it is, which that of an attribute or an element does not. */
function columnsOf({ place, text }: Line): boolean {
  return (
    place !== undefined && place.end.column - place.start.column === text.length && place.start.line === place.end.line
  );
}

function narrowed(place: NonNullable<Line["place"]>, at: number, length: number): NonNullable<Line["place"]> {
  const start = { line: place.start.line, column: place.start.column + at };
  return { start, end: { line: start.line, column: start.column + length } };
}

/** The text as it stands, and where a line ends with a hyphen, the word on both sides of it with the hyphen and without. */
function searchesOf(contents: Contents): Search[] {
  const known = searches.get(contents);
  if (known) return known;
  const found = [searchIn(contents, (text) => `${fold(text)} `)];
  if (contents.lines.some(({ text }) => brokenWord.test(text)))
    for (const mark of ["-", ""])
      found.push(
        searchIn(contents, (text) => (brokenWord.test(text) ? fold(text.replace(brokenWord, mark)) : `${fold(text)} `)),
      );
  searches.set(contents, found);
  return found;
}

const brokenWord = /(?<=[\p{L}\d])[-\u00ad\u2010]\s*$/u;

function searchIn({ lines }: Contents, partOf: (text: string) => string): Search {
  const starts: number[] = [];
  let length = 0;
  const parts = lines.map(({ text }) => {
    const part = partOf(text);
    starts.push(length);
    length += part.length;
    return part;
  });
  return { folded: parts.join(""), starts };
}

/** Without capitals, with one blank where some stand, ligatures and wide letters as plain ones, and one kind of dash and quote. */
export function fold(text: string): string {
  return (
    text
      .normalize("NFKC")
      // What has no width: soft hyphens, zero-width blanks and joiners.
      .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
      .toLowerCase()
      // Its capital is SS.
      .replaceAll("ß", "ss")
      .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
      .replaceAll(/[\u2018\u2019]/g, "'")
      .replaceAll(/[\u201c\u201d\u201e]/g, '"')
      .replaceAll(/\s+/g, " ")
      .trim()
  );
}

function joins(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && /[\p{L}\d]/u.test(left) && /[\p{L}\d]/u.test(right);
}

function lineAt(starts: number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
