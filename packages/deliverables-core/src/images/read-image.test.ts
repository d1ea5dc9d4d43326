import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CannotOpen, type OpenFile } from "../folder/folder.js";
import { memoryFolder } from "../folder/memory-folder.js";
import type { Analyse } from "../media/mediainfo/analysis.js";
import { imageReader } from "./read-image.js";

describe("reading an image", () => {
  test("PNG, JPEG and TIFF are read without MediaInfo", async () => {
    for (const [name, format] of [
      ["rgb8.png", "PNG"],
      ["yuv420.jpg", "JPEG"],
      ["grey8.tif", "TIFF"],
    ] as const) {
      expect(await imageReader(mustNotAnalyse)(await opened(fixture(name)))).toMatchObject({ format, width: 48 });
    }
  });

  test("any other picture is read by MediaInfo", async () => {
    const track = { "@type": "Image", Format: "DPX", Width: "48", Height: "26", ColorSpace: "RGB", BitDepth: "10" };
    const json = JSON.stringify({ media: { track: [{ "@type": "General", Format: "DPX" }, track] } });
    const facts = await imageReader(async () => ({ json, partial: false }))(await opened(fixture("rgb10.dpx")));
    expect(facts).toMatchObject({ format: "DPX", width: 48, height: 26, colorSpace: "RGB", bitDepth: 10 });
  });

  test("any other picture that ends early is damaged, also where MediaInfo does not see it", async () => {
    const read = imageReader(async () => ({ json: "{}", partial: true }));
    const damageOf = async (name: string, length: number) => read(await opened(fixture(name).subarray(0, length)));
    const dpx = "ends early: it promises 6.7 kB and holds 6.6 kB";
    expect(await damageOf("rgb10.dpx", 6600)).toEqual({ format: "DPX", damage: dpx });
    expect(await damageOf("rgb10.dpx", 6656)).toEqual({ format: "DPX" });
    for (const [length, found] of [
      [100, true],
      [400, true],
      [8_210, true],
      [8_211, false],
    ] as const) {
      expect("damage" in (await damageOf("float.exr", length)), `EXR cut at ${length}`).toBe(found);
    }
  });

  test("an EXR that was never finished is damaged", async () => {
    const bytes = fixture("float.exr");
    const read = imageReader(async () => ({ json: "{}", partial: true }));
    // The table of blocks follows the header, whose last value is "lavc" and a zero.
    const table = String.fromCharCode(...bytes).indexOf("lavc") + 5;
    const damage = "was not finished: 1 of 2 blocks of its picture are missing";
    expect(await read(await opened(bytes.fill(0, table + 8, table + 16)))).toEqual({ format: "EXR", damage });
  });

  test("an EXR whose blocks stand on zeros, or on erased memory, is damaged", async () => {
    const bytes = fixture("float.exr");
    const read = imageReader(async () => ({ json: "{}", partial: true }));
    const table = String.fromCharCode(...bytes).indexOf("lavc") + 5;
    const second = Buffer.from(bytes).readUInt32LE(table + 8);
    const damage = "was not finished: block 2 of 2 of its picture is empty";
    for (const fill of [0, 0xff])
      expect(await read(await opened(bytes.fill(fill, second, bytes.length)))).toEqual({ format: "EXR", damage });
  });

  test("what is no picture has no format", async () => {
    const read = imageReader(mustNotAnalyse);
    expect(await read(await opened(text("Not a picture.\n")))).toEqual({});
    expect(await read(await opened(text("%PDF-1.7\n")))).toEqual({});
    expect(await read(await opened(new Uint8Array()))).toEqual({});
  });

  test("says why MediaInfo could not read it", async () => {
    const facts = await imageReader(async () => ({ unread: "it took too long" }))(await opened(fixture("float.exr")));
    expect(facts).toEqual({ unread: "it took too long" });
  });

  test("says why the file could not be read", async () => {
    const read = imageReader(mustNotAnalyse);
    const broken = {
      ...(await opened(fixture("rgb8.png"))),
      read: () => Promise.reject(new CannotOpen("the disk is gone")),
    };
    expect(await read(broken)).toEqual({ unread: "the disk is gone" });
    const shrunk = { ...(await opened(fixture("rgb8.png"))), size: 100_000 };
    expect(await read(shrunk)).toEqual({ unread: "it became shorter while it was read" });
  });

  test("a file with more segments than a picture has is not read on", async () => {
    const segments = `\xff\xd8${"\xff\xfe\0\x02".repeat(1000)}`;
    const facts = await imageReader(mustNotAnalyse)(await opened(text(segments)));
    expect(facts).toEqual({ unread: "it has more than 400 JPEG markers before its picture data" });
  });

  test("does not hide a mistake of ours behind a file that cannot be read", async () => {
    const read = imageReader(() => Promise.reject(new TypeError("Cannot read properties of undefined")));
    await expect(read(await opened(fixture("float.exr")))).rejects.toThrow(TypeError);
  });

  test("rejects when it is aborted", async () => {
    const abort = new AbortController();
    abort.abort(new Error("enough"));
    const reading = imageReader(mustNotAnalyse)(await opened(fixture("rgb8.png")), abort.signal);
    await expect(reading).rejects.toThrow("enough");
  });
});

const mustNotAnalyse: Analyse = () => Promise.reject(new Error("MediaInfo was asked"));

async function opened(bytes: Uint8Array): Promise<OpenFile> {
  return memoryFolder({ picture: bytes }).open("picture");
}

function text(characters: string): Uint8Array {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/images/${name}`, import.meta.url)));
}
