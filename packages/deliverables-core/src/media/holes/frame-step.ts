import { has } from "../../folder/sniff/bytes.js";
import type { EndFile } from "../ends/end-file.js";
import { keyBytes, packetLength } from "../ends/klv.js";
import { windowedFile } from "../ends/windowed-file.js";

/** Picture, data and two dozen tracks of sound, each with its fill. */
const mostPacketsOfFrame = 64;
const framesTried = 4;

/**
 * How many bytes lie between a frame and the next where all are alike, from the packet with which the first begins: undefined
 * where they are not, or the first few do not show it.
 */
export async function frameStep(file: EndFile, first: number): Promise<number | undefined> {
  const windowed = windowedFile(file);
  const key = await windowed.read(first, keyBytes);
  let at = first;
  for (let packets = 0; packets < mostPacketsOfFrame; packets++) {
    const length = packetLength(await windowed.read(at, keyBytes + 9));
    if (length === undefined) return undefined;
    at += length;
    if (isKeyAt(await windowed.read(at, keyBytes), key)) break;
  }
  const step = at - first;
  for (let frame = 2; frame <= framesTried; frame++)
    if (!isKeyAt(await windowed.read(first + frame * step, keyBytes), key)) return undefined;
  return step;
}

/** Those of the offsets whose frame does not begin where its step says. */
export async function withoutFrame(
  { read }: EndFile,
  first: number,
  step: number,
  offsets: number[],
): Promise<number[]> {
  const key = await read(first, keyBytes);
  const missing: number[] = [];
  for (const offset of offsets) {
    const frame = first + Math.floor((offset - first) / step) * step;
    if (!isKeyAt(await read(frame, keyBytes), key)) missing.push(frame);
  }
  return missing;
}

function isKeyAt(bytes: Uint8Array, key: Uint8Array): boolean {
  return bytes.length === keyBytes && has(bytes, 0, String.fromCharCode(...key));
}
