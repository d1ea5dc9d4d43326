import { CannotRead } from "../folder/complete-reads.js";
import { find, has, latin1, littleEndian } from "../folder/sniff/bytes.js";
import type { LimitedFile } from "./limited-file.js";

/** What an OpenEXR header says about where its picture data lie. */
export interface ExrHeader {
  /** How many blocks the picture is cut into; absent for pictures with smaller copies inside. */
  blocks?: number;
  isTiled: boolean;
  /** Deep pictures and files of several parts have other blocks. */
  isPlain: boolean;
  /** Where the table of blocks begins. */
  end: number;
}

/** Cameras and renderers write 10 to 100. */
const attributeLimit = 1000;
/** Name, type, and the length of the value. */
const attributeHeadBytes = 256 + 256 + 4;

/** Lines in a block by compression: none, RLE, ZIPS, ZIP, PIZ, PXR24, B44, B44A, DWAA, DWAB, HTJ2K 256 and 32. */
const linesPerBlock = [1, 1, 1, 16, 32, 16, 32, 32, 32, 256, 256, 32];

/** Undefined when the header is broken or cut. */
export async function readExrHeader(file: LimitedFile): Promise<ExrHeader | undefined> {
  const flags = littleEndian(await file.header(4, 4), 0, 4);
  const isMultipart = (flags & 0x1000) !== 0;
  let blocks: number | undefined = 0;
  let offset = 8;
  for (let attributes = 0; ; ) {
    const values = new Map<string, Uint8Array>();
    for (; (await file.header(offset, 1))[0] !== 0; attributes++) {
      if (attributes === attributeLimit) throw new CannotRead(`it has more than ${attributeLimit} attributes`);
      const attribute = await attributeAt(file, offset);
      if (!attribute) return undefined;
      values.set(attribute.name, await file.header(attribute.start, Math.min(16, attribute.end - attribute.start)));
      offset = attribute.end;
    }
    offset++;
    const inPart = blocksOf(values);
    blocks = blocks === undefined || inPart === undefined ? undefined : blocks + inPart;
    // An empty header follows the last of several parts.
    if (isMultipart && !has(await file.header(offset, 1), 0, "\0")) continue;
    const isTiled = values.has("tiles");
    const end = isMultipart ? offset + 1 : offset;
    return { ...(blocks !== undefined && { blocks }), isTiled, isPlain: (flags & 0x1800) === 0, end };
  }
}

async function attributeAt(file: LimitedFile, offset: number) {
  const head = await file.header(offset, attributeHeadBytes);
  const nameEnd = find(head, "\0", 0, head.length);
  const typeEnd = nameEnd < 0 ? -1 : find(head, "\0", nameEnd + 1, head.length);
  if (typeEnd < 0 || typeEnd + 5 > head.length) return undefined;
  const start = offset + typeEnd + 5;
  const end = start + littleEndian(head, typeEnd + 1, 4);
  return end < file.size ? { name: latin1(head, 0, nameEnd), start, end } : undefined;
}

function blocksOf(values: Map<string, Uint8Array>): number | undefined {
  const [window, compression, tiles, count] = ["dataWindow", "compression", "tiles", "chunkCount"].map((name) =>
    values.get(name),
  );
  if (count) return littleEndian(count, 0, 4);
  const lines = linesPerBlock[compression?.[0] ?? -1];
  if (window?.length !== 16 || !lines) return undefined;
  const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((at) => littleEndian(window, at, 4) | 0);
  const [width, height] = [right - left + 1, bottom - top + 1];
  if (!tiles) return Math.ceil(height / lines);
  const isOneLevel = tiles.length === 9 && ((tiles[8] ?? 0) & 15) === 0;
  const [tileWidth, tileHeight] = [littleEndian(tiles, 0, 4), littleEndian(tiles, 4, 4)];
  if (!isOneLevel || tileWidth === 0 || tileHeight === 0) return undefined;
  return Math.ceil(width / tileWidth) * Math.ceil(height / tileHeight);
}
