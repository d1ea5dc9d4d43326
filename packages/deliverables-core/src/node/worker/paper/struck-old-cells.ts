import { CFB, utils } from "@e965/xlsx";

const mostCells = 200_000;
/** Kinds of records of a workbook of Excel 97 to 2003 ([MS-XLS], 2.3). */
const [fontRecord, formatRecord, sheetRecord, endRecord, beginRecord, numbersRecord] = [
  0x31, 0xe0, 0x85, 0x0a, 0x809, 0xbd,
];
/** Those that hold one cell: LABELSST, LABEL, RSTRING, NUMBER, RK, FORMULA, BOOLERR. */
const cellRecords = [0xfd, 0x204, 0xd6, 0x203, 0x27e, 0x06, 0x205];

interface Rec {
  kind: number;
  data: DataView;
}

/** The cells of an old Excel workbook (XLS) that are struck through as a whole, by the name of their sheet ([MS-XLS], 2.4.122 and 2.4.353). */
export function struckOldCells(bytes: Uint8Array): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const content = CFB.find(CFB.read(bytes, { type: "array" }), "Workbook")?.content;
  if (!content) return found;
  const stream = Uint8Array.from(content);
  const fonts: boolean[] = [];
  const formats: boolean[] = [];
  const sheets: { name: string; at: number }[] = [];
  for (const { kind, data } of recordsOf(stream, 0)) {
    if (kind === fontRecord && data.byteLength >= 4) fonts.push((data.getUint16(2, true) & 8) !== 0);
    // There is no font 4.
    else if (kind === formatRecord && data.byteLength >= 2) {
      const font = data.getUint16(0, true);
      formats.push(fonts[font > 4 ? font - 1 : font] === true);
    } else if (kind === sheetRecord && data.byteLength > 8)
      sheets.push({ name: nameIn(data), at: data.getUint32(0, true) });
  }
  if (!formats.includes(true)) return found;
  let count = 0;
  for (const { name, at } of sheets) {
    const cells = new Set<string>();
    found.set(name, cells);
    for (const record of recordsOf(stream, at))
      for (const [row, column, format] of cellsIn(record))
        if (formats[format] && count++ < mostCells) cells.add(utils.encode_cell({ r: row, c: column }));
  }
  return found;
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
