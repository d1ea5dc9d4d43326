import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { readJpeg } from "./jpeg.js";
import { limitedFile } from "./limited-file.js";

describe("a JPEG", () => {
  test("tells size and depth, and counts as RGB when it is stored as YCbCr", async () => {
    expect(await factsOf(fixture("yuv420.jpg"))).toEqual({ ...rgb, width: 48, height: 26 });
  });

  test("may be progressive", async () => {
    expect(await factsOf(jpeg(frame(0xc2, 3), scan))).toEqual(rgb);
  });

  test("has the colour space that components and the Adobe segment say", async () => {
    const spaces = [
      [jpeg(frame(0xc0, 1), scan), "Grey"],
      [jpeg(adobe(0), frame(0xc0, 3), scan), "RGB"],
      [jpeg(adobe(1), frame(0xc0, 3), scan), "RGB"],
      [jpeg(adobe(0), frame(0xc0, 4), scan), "CMYK"],
      [jpeg(adobe(2), frame(0xc0, 4), scan), "YCCK"],
      [jpeg(frame(0xc0, 4), adobe(2), scan), "YCCK"],
      [jpeg(frame(0xc0, 4), scan), "CMYK"],
    ] as const;
    for (const [bytes, colorSpace] of spaces) expect((await factsOf(bytes)).colorSpace).toBe(colorSpace);
    expect(await factsOf(jpeg(frame(0xc0, 2), scan))).not.toHaveProperty("colorSpace");
  });

  test("states its resolution per inch or per centimetre, and a mere ratio is none", async () => {
    expect(await factsOf(jpeg(jfif(1, 300, 150), frame(0xc0, 3), scan))).toEqual({ ...rgb, ppiX: 300, ppiY: 150 });
    expect(await factsOf(jpeg(jfif(2, 118, 118), frame(0xc0, 3), scan))).toEqual({
      ...rgb,
      ppiX: 299.72,
      ppiY: 299.72,
    });
    expect(await factsOf(jpeg(jfif(0, 300, 300), frame(0xc0, 3), scan))).toEqual(rgb);
    expect(await factsOf(jpeg(jfif(1, 0, 0), frame(0xc0, 3), scan))).toEqual(rgb);
  });

  test("falls back on the resolution of its Exif metadata", async () => {
    const exif = segment(0xe1, `Exif\0\0${exifOf(300)}`);
    expect(await factsOf(jpeg(jfif(0, 1, 1), exif, frame(0xc0, 3), scan))).toEqual({ ...rgb, ppiX: 300 });
    expect(await factsOf(jpeg(jfif(1, 72, 72), exif, frame(0xc0, 3), scan))).toMatchObject({ ppiX: 72, ppiY: 72 });
  });

  test("is not mistaken for the thumbnail inside its metadata", async () => {
    const thumbnail = `\xff\xd8${segment(0xc0, "\x08\x00\x10\x00\x10\x01\x01\x11\x00")}${scan}`;
    expect(await factsOf(jpeg(segment(0xe1, `Exif\0\0${thumbnail}`), frame(0xc0, 3), scan))).toEqual(rgb);
  });

  test("may have fill bytes before a marker, and large profiles", async () => {
    const profile = segment(0xe2, "p".repeat(65_000)).repeat(40);
    expect(await factsOf(jpeg(profile, "\xff".repeat(5000), frame(0xc0, 3), scan))).toEqual(rgb);
  });

  test("has another name when almost no program opens its kind", async () => {
    expect((await factsOf(fixture("rgb.jls"))).format).toBe("JPEG-LS");
    expect((await factsOf(jpeg(frame(0xc3, 3), scan))).format).toBe("lossless JPEG");
    expect((await factsOf(jpeg(frame(0xc9, 3), scan))).format).toBe("arithmetic JPEG");
    expect((await factsOf(jpeg(frame(0xc5, 3), scan))).format).toBe("hierarchical JPEG");
  });

  test("leaves a height that is told later unknown", async () => {
    expect(await factsOf(jpeg(segment(0xc0, "\x08\0\0\x00\x64\x03"), scan))).not.toHaveProperty("height");
  });

  test("is whole with other data behind its end, few or many", async () => {
    const whole = jpeg(frame(0xc0, 3), scan);
    for (const more of [100, 70_000, 600_000]) {
      expect(await factsOf(Uint8Array.from([...whole, ...new Uint8Array(more)]))).toEqual(rgb);
    }
  });

  test("is whole although its end lies across two pieces of the search", async () => {
    const data = `${scan.slice(0, 10)}${"d".repeat(256 * 1024 - 1)}\xff\xd9${"\0".repeat(70_000)}`;
    expect(await factsOf(jpeg(frame(0xc0, 3), data))).toEqual(rgb);
  });

  test("is damaged when it is cut anywhere", async () => {
    const whole = fixture("yuv420.jpg");
    for (let length = 3; length < whole.length; length++) {
      expect((await factsOf(whole.subarray(0, length))).damage, `cut at ${length}`).toBeDefined();
    }
  });

  test("is damaged when its last part was never copied", async () => {
    const copy = jpeg(frame(0xc0, 3), scan.slice(0, -2), "d".repeat(500_000), "\0".repeat(100_000));
    expect(await factsOf(copy)).toEqual({ ...rgb, damage: "ends early: its picture data has no end" });
  });

  test("is damaged where something else stands in place of a marker", async () => {
    expect((await factsOf(jpeg("noise", frame(0xc0, 3), scan))).damage).toBe(
      "is broken at byte 2: no JPEG marker stands there",
    );
    expect((await factsOf(jpeg(scan))).damage).toBe("has picture data without a frame header");
    expect((await factsOf(jpeg("\xff\xd9"))).damage).toBe("has no picture data");
    expect((await factsOf(jpeg("\xff\xe0\0\x01"))).damage).toBe("is broken at byte 2: a JPEG segment has no length");
  });

  test("cannot be read when it has more markers than a picture has", async () => {
    await expect(factsOf(jpeg(segment(0xfe, "").repeat(500), frame(0xc0, 3), scan))).rejects.toThrow(
      "400 JPEG markers",
    );
  });
});

const rgb = { format: "JPEG", width: 100, height: 50, colorSpace: "RGB", bitDepth: 8, alpha: false };
const scan = `${segment(0xda, "\x01\x01\0\0\x3f\0")}data\xff\xd9`;

/** Without its tags, which `picture-tags.test.ts` is about. */
async function factsOf(bytes: Uint8Array) {
  const { tags: _, ...facts } = await readJpeg(limitedFile(await memoryFolder({ "a.jpg": bytes }).open("a.jpg")));
  return facts;
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/images/${name}`, import.meta.url)));
}

function jpeg(...segments: string[]): Uint8Array {
  return Uint8Array.from(`\xff\xd8${segments.join("")}`, (character) => character.charCodeAt(0));
}

function frame(marker: number, components: number): string {
  return segment(marker, `\x08${u16(50)}${u16(100)}${String.fromCharCode(components)}`);
}

function adobe(transform: number): string {
  return segment(0xee, `Adobe\0\x64\0\0\0\0${String.fromCharCode(transform)}`);
}

function jfif(unit: number, x: number, y: number): string {
  return segment(0xe0, `JFIF\0\x01\x02${String.fromCharCode(unit)}${u16(x)}${u16(y)}\0\0`);
}

/** One directory with a horizontal resolution, whose fraction stands behind it, and the inch. */
function exifOf(ppi: number): string {
  const entries = `${u16(282)}${u16(5)}\0\0\0\x01\0\0\0\x26${u16(296)}${u16(3)}\0\0\0\x01${u16(2)}\0\0`;
  return `MM\0*\0\0\0\x08${u16(2)}${entries}\0\0\0\0\0\0${u16(ppi)}\0\0\0\x01`;
}

function segment(marker: number, data: string): string {
  return `\xff${String.fromCharCode(marker)}${u16(data.length + 2)}${data}`;
}

function u16(value: number): string {
  return String.fromCharCode(value >> 8, value & 255);
}
