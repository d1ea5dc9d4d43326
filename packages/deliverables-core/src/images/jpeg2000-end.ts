import { find, has } from "../folder/sniff/bytes.js";
import { listBoxes } from "../media/ends/boxes.js";
import { fillOf } from "../media/ends/fill.js";
import { zerosEndDamage } from "../media/ends/zeros-end.js";
import type { LimitedFile } from "./limited-file.js";

/** The marker that ends a code stream. No byte from 0x90 up follows an 0xFF inside one (ITU-T T.800, B.10.1 and C.2). */
const endOfCodestream = "\xff\xd9";
const tailBytes = 65_536;

/** Whether a JPEG 2000 picture, in boxes or a code stream alone, goes on to its end. */
export async function jpeg2000EndDamage(file: LimitedFile): Promise<string | undefined> {
  const ends = { size: file.size, read: file.ending };
  const isCodestream = has(await file.header(0, 4), 0, "\xff\x4f\xff\x51");
  const list = isCodestream ? undefined : await listBoxes(ends);
  if (list?.damage) return list.damage;
  const codestream = list ? list.boxes.findLast(({ type }) => type === "jp2c") : { start: 0, end: file.size };
  if (!codestream)
    return list?.more ? undefined : ((await zerosEndDamage(ends)) ?? "ends early: it holds no code stream");
  const start = Math.max(codestream.start, codestream.end - tailBytes);
  const tail = await file.ending(start, codestream.end - start);
  if (find(tail, endOfCodestream, 0, tail.length) >= 0) return erasedInside(file, codestream);
  return (await zerosEndDamage(ends)) ?? "ends early: its code stream has no end";
}

const places = 16;
const placeBytes = 512;

/** Whether a part of the code stream is that of erased memory: zeros may stand in one for long, as of a black frame, but two 0xFF never. */
async function erasedInside(
  file: LimitedFile,
  { start, end }: { start: number; end: number },
): Promise<string | undefined> {
  if (end - start < places * placeBytes) return undefined;
  for (let place = 1; place < places; place++) {
    const bytes = await file.ending(Math.floor(start + ((end - start) * place) / places), placeBytes);
    if (bytes.length === placeBytes && fillOf(bytes) === 0xff)
      return "has a hole: nothing but bytes of 0xFF, as of erased memory, stand where its picture should be";
  }
  return undefined;
}
