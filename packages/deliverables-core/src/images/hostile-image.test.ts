import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OpenFile } from "../folder/folder.js";
import { endingBudgetBytes, headerBudgetBytes } from "./limited-file.js";
import { imageReader } from "./read-image.js";

const folder = new URL("../../fixtures/images/", import.meta.url);
const pictures = readdirSync(folder)
  .filter((name) => /\.(png|jpg|jls|tif|dpx|exr)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));

/** What MediaInfo says is not the matter here. */
const read = imageReader(async () => ({ json: "{}", partial: false }));

describe("a hostile picture", () => {
  test("of random bytes behind a true beginning neither throws nor is read beyond the bounds", async () => {
    const starts = [
      "\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
      "\xff\xd8\xff",
      "II*\0\x08\0\0\0",
      "MM\0*\0\0\0\x08",
      "II+\0\x08\0\0\0",
      "SDPX",
      "\x76\x2f\x31\x01\x02\0\0\0",
      "",
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        const head = Uint8Array.from(start, (character) => character.charCodeAt(0));
        await expectBounded(Uint8Array.from([...head, ...rest]));
      }),
      { numRuns: 1500 },
    );
  });

  test("made of a real one by changing bytes neither throws nor is read beyond the bounds", async () => {
    const change = fc.tuple(fc.nat({ max: 400 }), fc.constantFrom(0, 1, 8, 0x7f, 0x80, 0xd9, 0xda, 0xff));
    const fromEnd = fc.boolean();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...pictures),
        fc.array(change, { maxLength: 8 }),
        fromEnd,
        async (picture, changes, end) => {
          const bytes = picture.bytes.slice();
          for (const [offset, byte] of changes) bytes[end ? bytes.length - 1 - offset : offset] = byte;
          await expectBounded(bytes);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("made of a real one by cutting it is damaged", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...pictures),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (picture, part) => {
          const facts = await expectBounded(picture.bytes.subarray(0, Math.floor(part * (picture.bytes.length - 1))));
          // TIFF readers find a cut by what the directory names; what stands behind all of that is nobody's.
          if (!("unread" in facts) && facts.format && facts.format !== "TIFF") expect(facts.damage).toBeDefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("of a terabyte is not read beyond the bounds", async () => {
    const headers = [
      ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x02\0\0\0\0\0\0\0", "\0\0\0\0IDAT\0\0\0\0"],
      ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x02\0\0\0\0\0\0\0", "\0\0\0\0tEXt\0\0\0\0"],
      ["\xff\xd8", "\xff\xe1\xff\xff"],
      ["\xff\xd8\xff\xc0\0\x11\x08\0\x10\0\x10\x03\x01\x11\0\x02\x11\0\x03\x11\0\xff\xda\0\x02", "d"],
      ["II*\0\x08\0\0\0", "\xff"],
      ["II*\0\x08\0\0\0\x02\0\x11\x01\x04\0\xff\xff\xff\x7f\x20\0\0\0\x17\x01\x04\0\xff\xff\xff\x7f\x20\0\0\0", "\0"],
      ["II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0", "\x03"],
      ["\x76\x2f\x31\x01\x02\0\0\0", "a\0b\0\0\0\0\0"],
      ["\x76\x2f\x31\x01\x02\x10\0\0", "a\0b\0\0\0\0\0\0"],
      ["\x76\x2f\x31\x01\x02\0\0\0chunkCount\0int\0\x04\0\0\0\x80\x84\x1e\0\0", "\x01"],
    ] as const;
    for (const [start, filling] of headers) {
      const { file, spent } = endless(start, filling, 2 ** 40);
      await read(file);
      expect(spent().bytes).toBeLessThanOrEqual(headerBudgetBytes + endingBudgetBytes);
      expect(spent().reads).toBeLessThan(25_000);
    }
  });
});

async function expectBounded(bytes: Uint8Array) {
  const { file, spent } = counted(bytes.length, (offset, length) => bytes.subarray(offset, offset + length));
  const facts = await read(file);
  expect(spent().bytes).toBeLessThanOrEqual(headerBudgetBytes + endingBudgetBytes);
  expect(spent().reads).toBeLessThan(3000);
  return facts;
}

/** `start`, and then `filling` again and again. */
function endless(start: string, filling: string, size: number) {
  return counted(size, (offset, length) => {
    const bytes = new Uint8Array(Math.min(length, size - offset)).fill(filling.charCodeAt(0));
    const written = filling.length > 1 ? bytes.length : Math.min(bytes.length, Math.max(0, start.length - offset));
    for (let index = 0; index < written; index++) {
      const at = offset + index;
      bytes[index] =
        at < start.length ? start.charCodeAt(at) : filling.charCodeAt((at - start.length) % filling.length);
    }
    return bytes;
  });
}

function counted(size: number, bytesAt: (offset: number, length: number) => Uint8Array) {
  const total = { bytes: 0, reads: 0 };
  const file: OpenFile = {
    path: "picture",
    size,
    async read(offset, length) {
      total.reads++;
      total.bytes += length;
      return bytesAt(offset, length);
    },
    close: async () => {},
  };
  return { file, spent: () => total };
}
