import { describe, expect, it } from "vitest";
import { memoryFolder } from "../../../folder/memory-folder.js";
import { samePicture } from "./same-picture.js";

const varied = Array.from({ length: 40_000 }, (_, frame) => 900 + ((frame * 7919) % 211));

const u32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const box = (type: string, ...parts: (readonly number[] | Buffer)[]): Buffer => {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from([...u32(content.length + 8), ...ascii(type)]), content]);
};
const track = (handler: string, stbl: Buffer) =>
  box("trak", box("mdia", box("hdlr", [...u32(0), ...u32(0), ...ascii(handler)]), box("minf", stbl)));

interface Made {
  /** One after another; a single number for all of ten frames of that size, all of which are written. */
  sizes?: readonly number[] | number;
  /** So many frames lie together, for the other nine are to be found by the index. */
  inChunk?: number;
  /** Of one byte of the last frame. */
  lastByte?: number;
  /** Of all bytes of its frames. */
  filling?: number;
  /** A track of sound, whose samples stand before the picture. */
  withSound?: boolean;
}

/** A QuickTime movie with frames of these sizes. Of those that are listed only the first is written. */
function movie({
  sizes = varied,
  filling = 1,
  withSound = false,
  inChunk = 10,
  lastByte,
}: Made): Uint8Array<ArrayBuffer> {
  const head = [box("ftyp", ascii("qt  ")), ...(withSound ? [box("free", new Array<number>(4000).fill(9))] : [])];
  const firstAt = Buffer.concat(head).length + 8;
  const one = typeof sizes === "number" ? sizes : (sizes[0] ?? 0);
  const written = new Array<number>(typeof sizes === "number" ? 10 * one : one).fill(filling);
  if (lastByte !== undefined) written[written.length - 5] = lastByte;
  const chunks = Array.from({ length: Math.ceil(10 / inChunk) }, (_, chunk) => firstAt + chunk * inChunk * one);
  const table = typeof sizes === "number" ? [sizes, 10] : [0, sizes.length, ...sizes];
  const stbl = box(
    "stbl",
    box("stsz", [0, ...table].flatMap(u32)),
    box("stsc", [0, 1, 1, inChunk, 1].flatMap(u32)),
    box("stco", [0, chunks.length, ...chunks].flatMap(u32)),
  );
  const sound = withSound ? [track("soun", box("stbl"))] : [];
  return Uint8Array.from(Buffer.concat([...head, box("mdat", written), box("moov", ...sound, track("vide", stbl))]));
}

async function same(one: Made, other: Made): Promise<boolean> {
  const folder = memoryFolder({ one: movie(one), other: movie(other) });
  return samePicture(await folder.open("one"), await folder.open("other"));
}

describe("one picture in two films", () => {
  it("is found where one of them has its sound taken off", async () => {
    expect(await same({ withSound: true }, {})).toBe(true);
  });

  it("is not where a single frame has another size, wherever it is", async () => {
    for (const frame of [0, 1, 16_384, 39_999]) expect(await same({}, { sizes: varied.with(frame, 5000) })).toBe(false);
  });

  it("is not where there are fewer frames, or the first one has other bytes", async () => {
    expect(await same({}, { sizes: varied.slice(1) })).toBe(false);
    expect(await same({}, { filling: 2 })).toBe(false);
  });

  it("is found by all bytes where every frame has one size, however they lie in chunks", async () => {
    expect(await same({ sizes: 3000, withSound: true, inChunk: 1 }, { sizes: 3000, inChunk: 4 })).toBe(true);
    expect(await same({ sizes: 3000 }, { sizes: 3000, lastByte: 2 })).toBe(false);
    expect(await same({ sizes: 3000 }, { sizes: 3001 })).toBe(false);
  });

  it("is not claimed where listed sizes hardly vary: they say nothing", async () => {
    const alike = varied.map((_, frame) => 900 + (frame % 3));
    expect(await same({ sizes: alike }, { sizes: alike })).toBe(false);
  });

  it("is not claimed of what is no movie", async () => {
    const folder = memoryFolder({ one: movie({}), other: new Uint8Array(5000) });
    expect(await samePicture(await folder.open("one"), await folder.open("other"))).toBe(false);
  });
});
