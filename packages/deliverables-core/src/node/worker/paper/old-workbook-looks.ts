import { CFB, utils } from "@e965/xlsx";
import { type Look, mostMarkedCells, type SheetLooks, unseenBecause } from "./cell-looks.js";
import { areAlike, type Colour, colourOfPalette, white } from "./colours.js";

/** Kinds of records of a workbook of Excel 97 to 2003 ([MS-XLS], 2.3). */
const [fontRecord, formatRecord, paletteRecord, sheetRecord, endRecord, beginRecord, numbersRecord, filterRecord] = [
  0x31, 0xe0, 0x92, 0x85, 0x0a, 0x809, 0xbd, 0x9b,
];
/** Those that hold one cell: LABELSST, LABEL, RSTRING, NUMBER, RK, FORMULA, BOOLERR. */
const cellRecords = [0xfd, 0x204, 0xd6, 0x203, 0x27e, 0x06, 0x205];

interface Rec {
  kind: number;
  data: DataView;
}

/** A font, and what is behind a cell, with its colours as numbers in the palette. */
interface Font {
  struck: boolean;
  colour: number;
}

/** What the cells of an old Excel workbook (XLS) look like, by the names of its sheets ([MS-XLS], 2.4.122, 2.4.353 and 2.4.188). */
export function oldWorkbookLooks(bytes: Uint8Array): Map<string, SheetLooks> {
  const found = new Map<string, SheetLooks>();
  const content = CFB.find(CFB.read(bytes, { type: "array" }), "Workbook")?.content;
  if (!content) return found;
  const stream = Uint8Array.from(content);
  const fonts: Font[] = [];
  const formats: { font: Font | undefined; behind: number | "nothing" | undefined }[] = [];
  const palette = new Map<number, Colour>();
  const sheets: { name: string; at: number }[] = [];
  for (const { kind, data } of recordsOf(stream, 0)) {
    if (kind === fontRecord && data.byteLength >= 4) fonts.push(fontIn(data));
    // There is no font 4.
    else if (kind === formatRecord && data.byteLength >= 2) {
      const font = data.getUint16(0, true);
      formats.push({ font: fonts[font > 4 ? font - 1 : font], behind: behindIn(data) });
    } else if (kind === paletteRecord) readPalette(data, palette);
    else if (kind === sheetRecord && data.byteLength > 8)
      sheets.push({ name: nameIn(data), at: data.getUint32(0, true) });
  }
  const colourOf = (index: number) => palette.get(index) ?? colourOfPalette(index);
  const looks = formats.map(({ font, behind }): Look | undefined => {
    const ground = behind === "nothing" ? white : behind === undefined ? undefined : colourOf(behind);
    const isUnseen = font !== undefined && areAlike(colourOf(font.colour), ground);
    if (!font?.struck && !isUnseen) return undefined;
    return { ...(font.struck && { struck: true as const }), ...(isUnseen && { unseen: unseenBecause.colour }) };
  });
  let count = 0;
  for (const { name, at } of sheets) {
    const cells = new Map<string, Look>();
    let isFiltered = false;
    for (const record of recordsOf(stream, at)) {
      isFiltered ||= record.kind === filterRecord;
      for (const [row, column, format] of cellsIn(record)) {
        const look = looks[format];
        if (look && count++ < mostMarkedCells) cells.set(utils.encode_cell({ r: row, c: column }), look);
      }
    }
    found.set(name, { cells, filtered: isFiltered ? [{ first: 0, last: Number.POSITIVE_INFINITY }] : [] });
  }
  return found;
}

/** Its colour stands behind its height and its marks. */
function fontIn(data: DataView): Font {
  return {
    struck: (data.getUint16(2, true) & 8) !== 0,
    colour: data.byteLength >= 6 ? data.getUint16(4, true) : 0x7fff,
  };
}

/** The colour behind a cell: of none, and of a full one. Patterns have two. */
function behindIn(data: DataView): number | "nothing" | undefined {
  if (data.byteLength < 20) return undefined;
  const pattern = data.getUint32(14, true) >>> 26;
  if (pattern === 0) return "nothing";
  return pattern === 1 ? data.getUint16(18, true) & 0x7f : undefined;
}

/** The colours from number 8 on that a workbook has of its own. */
function readPalette(data: DataView, palette: Map<number, Colour>): void {
  for (let index = 0; 2 + 4 * index + 4 <= data.byteLength && index < 56; index++) {
    const at = 2 + 4 * index;
    palette.set(8 + index, [data.getUint8(at), data.getUint8(at + 1), data.getUint8(at + 2)]);
  }
}

/** The records from one place to the end of their part. */
function* recordsOf(stream: Uint8Array, from: number): Iterable<Rec> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  for (let at = from; at + 4 <= stream.length; ) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (at + 4 + length > stream.length) return;
    if (kind === beginRecord) depth += 1;
    if (kind === endRecord && --depth <= 0) return;
    // A chart inside of a sheet has records of its own.
    if (depth <= 1) yield { kind, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    at += 4 + length;
  }
}

function* cellsIn({ kind, data }: Rec): Iterable<[row: number, column: number, format: number]> {
  if (data.byteLength < 6) return;
  const [row, column] = [data.getUint16(0, true), data.getUint16(2, true)];
  if (cellRecords.includes(kind)) yield [row, column, data.getUint16(4, true)];
  // Several numbers in one row, six bytes each.
  if (kind !== numbersRecord) return;
  for (let index = 0; 4 + 6 * index + 6 <= data.byteLength - 2; index++)
    yield [row, column + index, data.getUint16(4 + 6 * index, true)];
}

/** One byte or two for each letter. */
function nameIn(data: DataView): string {
  const [letters, flags] = [data.getUint8(6), data.getUint8(7)];
  const isWide = (flags & 1) === 1;
  const length = Math.min(letters * (isWide ? 2 : 1), data.byteLength - 8);
  const written = new Uint8Array(data.buffer, data.byteOffset + 8, length);
  return new TextDecoder(isWide ? "utf-16le" : "latin1").decode(written);
}
