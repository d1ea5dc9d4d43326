import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { limitedFile } from "./limited-file.js";
import { readTiff } from "./tiff.js";

describe("a TIFF", () => {
  test("tells size, colour, depth, alpha and resolution, from a directory at its end", async () => {
    expect(await factsOf(fixture("rgb8-deflate.tif"))).toEqual(rgb8);
    expect(await factsOf(fixture("rgb16-300ppi.tif"))).toEqual({ ...rgb8, bitDepth: 16, ppiX: 300, ppiY: 300 });
    expect(await factsOf(fixture("rgba16.tif"))).toEqual({ ...rgb8, bitDepth: 16, alpha: true });
    expect(await factsOf(fixture("grey8.tif"))).toEqual({ ...rgb8, colorSpace: "Grey" });
    expect(await factsOf(fixture("indexed.tif"))).toEqual({ ...rgb8, colorSpace: "Indexed" });
  });

  test("is read in both byte orders, small and big", async () => {
    for (const order of ["II", "MM"] as const) {
      for (const big of [false, true]) expect(await factsOf(tiff({ order, big, pages: [page()] }))).toEqual(made);
    }
  });

  test("states its resolution per inch or per centimetre, and a mere ratio is none", async () => {
    const stated = (unit: number[]) => page({ 282: rational(118, 1), 283: rational(59, 1), 296: unit });
    expect(await factsOf(tiff({ pages: [stated([3])] }))).toEqual({ ...made, ppiX: 299.72, ppiY: 149.86 });
    expect(await factsOf(tiff({ pages: [stated([2])] }))).toEqual({ ...made, ppiX: 118, ppiY: 59 });
    expect(await factsOf(tiff({ pages: [stated([1])] }))).toEqual(made);
    expect(await factsOf(tiff({ pages: [page({ 282: rational(300, 0), 296: [2] })] }))).toEqual(made);
  });

  test("takes the inch when it names no unit, as the standard says", async () => {
    expect(await factsOf(tiff({ pages: [page({ 282: rational(300, 1) })] }))).toEqual({ ...made, ppiX: 300 });
  });

  test("has the colour space that its interpretation says", async () => {
    const space = async (entries: Entries) => (await factsOf(tiff({ pages: [page(entries)] }))).colorSpace;
    expect(await space({ 262: [5], 277: [4] })).toBe("CMYK");
    expect(await space({ 262: [5], 277: [4], 332: [2] })).toBeUndefined();
    expect(await space({ 262: [6] })).toBe("RGB");
    expect(await space({ 262: [8] })).toBe("Lab");
    expect(await space({ 262: [32803] })).toBeUndefined();
  });

  test("leaves alpha unknown when it has a sample of no stated use", async () => {
    const alpha = async (entries: Entries) => (await factsOf(tiff({ pages: [page(entries)] }))).alpha;
    expect(await alpha({ 277: [4], 338: [1] })).toBe(true);
    expect(await alpha({ 277: [4], 338: [0] })).toBeUndefined();
    expect(await alpha({ 277: [4] })).toBeUndefined();
    expect(await alpha({ 277: [3] })).toBe(false);
  });

  test("leaves the bit depth unknown when the channels differ", async () => {
    expect(await factsOf(tiff({ pages: [page({ 258: [5, 6, 5] })] }))).not.toHaveProperty("bitDepth");
  });

  test("has no size and no depth that is a fraction, or one over nothing", async () => {
    const width = (value: Entries[number]) => page({ 256: value, 257: value, 258: value });
    for (const value of [rational(7, 2), rational(1, 0), rational(0, 0), [0]]) {
      const facts = await factsOf(tiff({ pages: [width(value)] }));
      for (const field of ["width", "height", "bitDepth"]) expect(facts, `${value}`).not.toHaveProperty(field);
    }
    expect(await factsOf(tiff({ pages: [width(rational(8, 1))] }))).toMatchObject({ width: 8, height: 8, bitDepth: 8 });
  });

  test("is described by its first picture that is no smaller copy", async () => {
    const pages = [page({ 254: [1], 256: [10] }), page({ 256: [640] }), page({ 256: [320] })];
    expect((await factsOf(tiff({ pages }))).width).toBe(640);
  });

  test("has another name when it is a raw photograph", async () => {
    expect((await factsOf(tiff({ pages: [page({ 50706: [1] })] }))).format).toBe("DNG");
  });

  test("is damaged when it is cut before its end", async () => {
    const whole = fixture("rgb16-300ppi.tif");
    for (let length = 0; length < 6500; length += 7) {
      expect((await factsOf(whole.subarray(0, length))).damage, `cut at ${length}`).toBeDefined();
    }
  });

  test("is damaged when the last byte of what its directory names is missing", async () => {
    const named = tiff({ pages: [page({ 282: rational(300, 1) })] });
    const whole = named.subarray(0, named.length - 8);
    expect((await factsOf(whole)).damage).toBeUndefined();
    expect((await factsOf(whole.subarray(0, whole.length - 1))).damage).toMatch(/^ends early: /);
  });

  test("is damaged when a strip or a tile ends beyond the file, on any page", async () => {
    const wide = page({ 273: [8, 50], 279: [10, 100_000] });
    const damage = /^ends early: it promises 100.0 kB and holds \d+ bytes$/;
    expect((await factsOf(tiff({ pages: [wide] }))).damage).toMatch(damage);
    expect((await factsOf(tiff({ pages: [page(), wide] }))).damage).toMatch(damage);
    const tiled = page({ 273: undefined, 279: undefined, 324: [100_000], 325: [50] });
    expect((await factsOf(tiff({ pages: [tiled] }))).damage).toMatch(damage);
  });

  test("is damaged when a directory stands beyond the file, and its first picture is still told", async () => {
    const bytes = tiff({ pages: [page()], next: 5000 });
    const damage = `ends early: its TIFF directory at byte 5000 reaches beyond its ${bytes.length} bytes`;
    expect(await factsOf(bytes)).toEqual({ ...made, damage });
  });

  test("is damaged without picture data", async () => {
    const empty = page({ 273: undefined, 279: undefined });
    expect((await factsOf(tiff({ pages: [empty] }))).damage).toBe("names no picture data");
  });

  test("is read once when its directories go in a circle", async () => {
    expect(await factsOf(tiff({ pages: [page()], next: 8 }))).toEqual(made);
  });

  test("cannot be read when it has more directories or strips than a picture has", async () => {
    const pages = Array.from({ length: 120 }, () => page());
    await expect(factsOf(tiff({ pages }))).rejects.toThrow("100 TIFF directories");
    const strips = page({ 273: new Array(100_001).fill(0) });
    await expect(factsOf(tiff({ pages: [strips] }))).rejects.toThrow("100001 pieces");
  });
});

const rgb8 = {
  ...{ format: "TIFF", width: 48, height: 26, colorSpace: "RGB", bitDepth: 8, alpha: false },
  ...{ ppiX: 72, ppiY: 72 },
};
const made = { format: "TIFF", width: 100, height: 50, colorSpace: "RGB", bitDepth: 8, alpha: false };

/** Values by tag: fractions as pairs, all else as 32-bit numbers. */
type Entries = Record<number, number[] | [number, number][] | undefined>;

function page(entries: Entries = {}): Entries {
  return { 256: [100], 257: [50], 258: [8, 8, 8], 262: [2], 273: [8], 277: [3], 279: [4], ...entries };
}

function rational(numerator: number, denominator: number): [number, number][] {
  return [[numerator, denominator]];
}

interface Made {
  order?: "II" | "MM";
  big?: boolean;
  pages: Entries[];
  next?: number;
}

/** Directories one behind the other from byte 8 (16 in a BigTIFF) on, each followed by its values. */
function tiff({ order = "II", big = false, pages, next = 0 }: Made): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 ** 20));
  const isLittle = order === "II";
  const word = big ? 8 : 4;
  const putWord = (at: number, value: number) =>
    big ? view.setBigUint64(at, BigInt(value), isLittle) : view.setUint32(at, value, isLittle);
  view.setUint16(0, order === "II" ? 0x4949 : 0x4d4d);
  view.setUint16(2, big ? 43 : 42, isLittle);
  if (big) view.setUint16(4, 8, isLittle);
  let at = big ? 16 : 8;
  putWord(big ? 8 : 4, at);
  pages.forEach((entries, index) => {
    const tags = Object.entries(entries).filter(([, values]) => values !== undefined);
    if (big) putWord(at, tags.length);
    else view.setUint16(at, tags.length, isLittle);
    at += big ? 8 : 2;
    let free = at + tags.length * (4 + 2 * word) + word;
    for (const [tag, values = []] of tags) {
      const isFraction = Array.isArray(values[0]);
      const flat = values.flat();
      view.setUint16(at, Number(tag), isLittle);
      view.setUint16(at + 2, isFraction ? 5 : 4, isLittle);
      putWord(at + 4, values.length);
      const place = flat.length * 4 <= word ? at + 4 + word : free;
      if (place === free) {
        putWord(at + 4 + word, free);
        free += flat.length * 4;
      }
      flat.forEach((value, number) => {
        view.setUint32(place + number * 4, value, isLittle);
      });
      at += 4 + 2 * word;
    }
    putWord(at, index + 1 < pages.length ? free : next);
    at = free;
  });
  return new Uint8Array(view.buffer, 0, at + 8);
}

/** Without its tags, which `picture-tags.test.ts` is about. */
async function factsOf(bytes: Uint8Array) {
  const { tags: _, ...facts } = await readTiff(limitedFile(await memoryFolder({ "a.tif": bytes }).open("a.tif")));
  return facts;
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/images/${name}`, import.meta.url)));
}
