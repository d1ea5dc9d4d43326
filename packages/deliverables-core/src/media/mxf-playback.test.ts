import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mxfPlayback } from "./mxf-playback.js";

const programme = readFileSync(new URL("../../fixtures/media/programme.mxf", import.meta.url));
const clipKey = Buffer.from("060e2b34025301010d01010101011100", "hex");
/** Clips of the material package come first, one for each of its tracks of essence. */
const firstClip = programme.indexOf(clipKey);
const [lengthTag, startTag] = [Buffer.from("02020008", "hex"), Buffer.from("12010008", "hex")];

test("a material package that plays its essence from the first frame to the last is not worth a word", async () => {
  expect(firstClip).toBeGreaterThan(0);
  expect(await said(() => {})).toEqual([]);
});

test("one that plays a part, or begins later, is told", async () => {
  const length = programme.indexOf(lengthTag, firstClip) + 4;
  const half = await said((bytes) => bytes.writeBigInt64BE(bytes.readBigInt64BE(length) / 2n, length));
  expect(half).toEqual([expect.stringMatching(/^plays [\d.]+ s of its picture, and holds [\d.]+ s$/)]);
  const start = programme.indexOf(startTag, firstClip) + 4;
  const late = await said((bytes) => bytes.writeBigInt64BE(5n, start));
  expect(late).toEqual([expect.stringMatching(/^plays [\d.]+ s of its picture, from 0.2 s on, and holds [\d.]+ s$/)]);
});

test("an open header, which does not know yet, says nothing", async () => {
  const length = programme.indexOf(lengthTag, firstClip) + 4;
  expect(await said((bytes) => bytes.writeBigInt64BE(-1n, length))).toEqual([]);
});

async function said(change: (bytes: Buffer) => void): Promise<string[]> {
  const bytes = Buffer.from(programme);
  change(bytes);
  const read = async (offset: number, length: number) => new Uint8Array(bytes.subarray(offset, offset + length));
  return mxfPlayback({ size: bytes.length, read });
}
