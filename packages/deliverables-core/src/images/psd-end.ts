import { bigEndian } from "../folder/sniff/bytes.js";
import { endsEarly } from "../report/size-in-words.js";
import type { LimitedFile } from "./limited-file.js";

/** 56 channels of 4000 lines. */
const mostTableBytes = 2 ** 20;

/** Whether the merged picture, the last section of a Photoshop file, is there to its end. */
export async function psdEndDamage(file: LimitedFile): Promise<string | undefined> {
  const head = await file.header(0, 26);
  if (head.length < 26) return "ends early: it holds less than its header";
  const isLarge = bigEndian(head, 4, 2) === 2;
  let at = 26;
  // Colour table, resources, layers. In the large format (PSB) the last has a length of eight bytes.
  for (const lengthBytes of [4, 4, isLarge ? 8 : 4]) {
    at += lengthBytes + bigEndian(await file.header(at, lengthBytes), 0, lengthBytes);
    if (at + 2 > file.size) return endsEarly(at + 2, file.size);
  }
  const [channels, lines, columns, bits] = [
    [12, 2],
    [14, 4],
    [18, 4],
    [22, 2],
  ].map(([offset = 0, length = 0]) => bigEndian(head, offset, length));
  const rows = (channels ?? 0) * (lines ?? 0);
  const compression = bigEndian(await file.ending(at, 2), 0, 2);
  if (compression === 0) at += 2 + rows * Math.ceil(((columns ?? 0) * (bits ?? 0)) / 8);
  else if (compression === 1) {
    const countBytes = isLarge ? 4 : 2;
    if (at + 2 + rows * countBytes > file.size) return endsEarly(at + 2 + rows * countBytes, file.size);
    if (rows * countBytes > mostTableBytes) return undefined;
    const table = await file.ending(at + 2, rows * countBytes);
    at += 2 + table.length;
    for (let row = 0; row < rows; row++) at += bigEndian(table, row * countBytes, countBytes);
  } else return undefined;
  return at > file.size ? endsEarly(at, file.size) : undefined;
}
