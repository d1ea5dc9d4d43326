import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { imageReader } from "./read-image.js";

/** What MediaInfo says is not the matter here. */
const read = imageReader(async () => ({ json: '{"media":{"track":[{"@type":"General"}]}}', partial: false }));

describe.each(["rgb16.j2c", "rgb8.jp2", "indexed.gif", "yuv420.avif", "yuv420.webp"])("%s", (name) => {
  const whole = new Uint8Array(readFileSync(new URL(`../../fixtures/images/${name}`, import.meta.url)));

  test("is whole, also with padding behind it", async () => {
    expect(await damageOf(whole)).toBeUndefined();
    expect(await damageOf(join(whole, new Uint8Array(100)))).toBeUndefined();
  });

  test("is damaged wherever it is cut", async () => {
    const lengths = [1, 2, 40, 100, 400].map((missing) => whole.length - missing);
    for (const length of [...lengths, Math.floor(whole.length * 0.9), whole.length >> 1]) {
      expect(await damageOf(whole.subarray(0, length)), `cut at ${length}`).toMatch(/^ends early: /);
    }
  });
});

test("a JPEG 2000 whose last box is open to the end of the file has to reach the end of its code stream", async () => {
  const picture = new Uint8Array(readFileSync(new URL("../../fixtures/images/rgb8.jp2", import.meta.url)));
  const at = Buffer.from(picture).indexOf("jp2c") - 4;
  picture.fill(0, at, at + 4);
  expect(await damageOf(picture)).toBeUndefined();
  expect(await damageOf(picture.subarray(0, -1))).toBe("ends early: its code stream has no end");
});

test("a picture that was reserved and never filled ends in zeros", async () => {
  const zeros = new Uint8Array(400_000);
  const webp = join(ascii("RIFF"), [0x80, 0x1a, 0x06, 0], ascii("WEBPVP8 "), zeros);
  expect(await damageOf(webp.subarray(0, 0x061a88))).toMatch(/^ends in nothing but zeros/);
  const codestream = join([0xff, 0x4f, 0xff, 0x51], zeros);
  expect(await damageOf(codestream)).toMatch(/^ends in nothing but zeros/);
});

test("a JPEG 2000 frame has a hole where bytes are those of erased memory, which no code stream has", async () => {
  const picture = join([0xff, 0x4f, 0xff, 0x51], new Uint8Array(100_000).fill(0x55), [0xff, 0xd9]);
  expect(await damageOf(picture)).toBeUndefined();
  expect(await damageOf(picture.slice().fill(0xff, 40_000, 60_000))).toMatch(/^has a hole: nothing but bytes of 0xFF/);
  // A black frame has many packets with nothing in them.
  expect(await damageOf(picture.slice().fill(0, 40_000, 60_000))).toBeUndefined();
});

test("a GIF is whole with other bytes behind its trailer", async () => {
  const gif = new Uint8Array(readFileSync(new URL("../../fixtures/images/indexed.gif", import.meta.url)));
  expect(await damageOf(join(gif, ascii("made by a program")))).toBeUndefined();
});

describe("a Photoshop file", () => {
  const head = (compression: number) =>
    join(ascii("8BPS"), [0, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 10, 0, 8, 0, 3], new Uint8Array(12), [
      0,
      compression,
    ]);

  test("is as long as its merged picture, plain or packed", async () => {
    const plain = join(head(0), new Uint8Array(60).fill(7));
    const packed = join(head(1), [0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2], new Uint8Array(12).fill(7));
    for (const picture of [plain, packed]) {
      expect(await damageOf(picture)).toBeUndefined();
      for (const missing of [1, 13, 20]) {
        expect(await damageOf(picture.subarray(0, -missing)), `without ${missing} bytes`).toMatch(
          /^ends early: it promises/,
        );
      }
    }
  });
});

async function damageOf(bytes: Uint8Array): Promise<string | undefined> {
  const facts = await read(await memoryFolder({ picture: bytes }).open("picture"));
  expect(facts).not.toHaveProperty("unread");
  return "damage" in facts ? facts.damage : undefined;
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function join(...parts: (Uint8Array | number[])[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map((part) => Uint8Array.from(part))));
}
