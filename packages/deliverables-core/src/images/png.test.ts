import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { limitedFile } from "./limited-file.js";
import { readPng } from "./png.js";

describe("a PNG", () => {
  test("tells size, colour, depth and transparency", async () => {
    expect(await factsOf(fixture("rgb8.png"))).toEqual(rgb8);
    expect(await factsOf(fixture("rgba8.png"))).toEqual({ ...rgb8, alpha: true });
    expect(await factsOf(fixture("grey16.png"))).toEqual({ ...rgb8, colorSpace: "Grey", bitDepth: 16 });
    expect(await factsOf(fixture("indexed.png"))).toEqual({ ...rgb8, colorSpace: "Indexed" });
  });

  test("states its resolution in pixels per metre", async () => {
    const facts = await factsOf(fixture("rgb16-300ppi.png"));
    expect(facts).toEqual({ ...rgb8, bitDepth: 16, ppiX: 300, ppiY: 300 });
  });

  test("states no resolution when it gives only the shape of a pixel", async () => {
    const facts = await factsOf(png(header(8, 2), chunk("pHYs", `${u32(2)}${u32(1)}\0`), picture, end));
    expect(facts).toEqual({ format: "PNG", width: 100, height: 50, colorSpace: "RGB", bitDepth: 8, alpha: false });
  });

  test("is transparent when a palette entry or a colour is", async () => {
    const facts = await factsOf(png(header(8, 3), chunk("PLTE", "\0\0\0"), chunk("tRNS", "\0"), picture, end));
    expect(facts).toMatchObject({ colorSpace: "Indexed", alpha: true });
  });

  test("is whole with bytes of another program behind its end, few or many", async () => {
    const whole = fixture("rgb8.png");
    expect(await factsOf(joined(whole, new Uint8Array(100)))).toEqual(rgb8);
    expect(await factsOf(joined(whole, new Uint8Array(200_000)))).toEqual(rgb8);
  });

  test("is damaged when it is cut anywhere, and never says more than it holds", async () => {
    const whole = fixture("rgb8.png");
    for (let length = 8; length < whole.length; length++) {
      expect((await factsOf(whole.subarray(0, length))).damage, `cut at ${length}`).toBeDefined();
    }
  });

  test("is damaged when its last part was never copied", async () => {
    const copy = fixture("rgb8.png").fill(0, 300);
    expect((await factsOf(copy)).damage).toBe("is broken at byte 458: no PNG chunk stands there");
  });

  test("is damaged when a part of its picture data was never copied, or became another", async () => {
    const whole = fixture("rgb8.png");
    const at = Buffer.from(whole).indexOf("IDAT");
    const damage = `is broken behind byte ${at - 4}: its picture data do not fit their check sum`;
    expect((await factsOf(fixture("rgb8.png").fill(0, at + 40, at + 60))).damage).toBe(damage);
    const [hit = 0] = whole.subarray(at + 20);
    expect((await factsOf(fixture("rgb8.png").fill(hit ^ 1, at + 20, at + 21))).damage).toBe(damage);
  });

  test("is damaged when its header has a depth that its colour type does not allow", async () => {
    expect(await factsOf(png(header(4, 2), picture, end))).toEqual({
      format: "PNG",
      damage: "has a PNG header with values that the format does not have",
    });
  });

  test("is damaged without picture data", async () => {
    expect((await factsOf(png(header(8, 2), end))).damage).toBe("has no picture data");
  });

  test("cannot be read when it has more chunks than a picture has", async () => {
    const chunks = Array.from({ length: 500 }, () => chunk("tEXt", ""));
    await expect(factsOf(png(header(8, 2), ...chunks, picture, end))).rejects.toThrow("more than 400 chunks");
  });
});

const rgb8 = { format: "PNG", width: 48, height: 26, colorSpace: "RGB", bitDepth: 8, alpha: false };
const picture = chunk("IDAT", "data");
const end = "\0\0\0\0IEND\xae\x42\x60\x82";

/** Without its tags, which `picture-tags.test.ts` is about. */
async function factsOf(bytes: Uint8Array) {
  const { tags: _, ...facts } = await readPng(limitedFile(await memoryFolder({ "a.png": bytes }).open("a.png")));
  return facts;
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/images/${name}`, import.meta.url)));
}

function png(...chunks: string[]): Uint8Array {
  return Uint8Array.from(`\x89PNG\r\n\x1a\n${chunks.join("")}`, (character) => character.charCodeAt(0));
}

function header(bitDepth: number, colorType: number): string {
  return chunk("IHDR", u32(100) + u32(50) + String.fromCharCode(bitDepth, colorType, 0, 0, 0));
}

function chunk(type: string, data: string): string {
  const sum = crc32(Buffer.from(type + data, "latin1"));
  return `${u32(data.length)}${type}${data}${u32(sum)}`;
}

function u32(value: number): string {
  return String.fromCharCode(value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  return Uint8Array.from([...first, ...second]);
}
