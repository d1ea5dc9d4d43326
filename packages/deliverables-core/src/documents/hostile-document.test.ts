import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { readDocument } from "./read-document.js";

const folder = new URL("../../fixtures/documents/", import.meta.url);

describe("a hostile document", () => {
  const documents = readdirSync(folder)
    .filter((name) => !name.endsWith(".md"))
    .map(fixture);

  test("of random bytes behind a true beginning never throws", async () => {
    const starts = [
      "%PDF-1.7\n",
      "PK\x03\x04",
      "PK\x05\x06",
      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
      "{\\rtf",
      "<?xml",
      "{",
      "",
    ];
    const rest = fc.uint8Array({ maxLength: 700 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), rest, async (start, bytes) => {
        await expectBounded(Uint8Array.from([...latin1(start), ...bytes]));
      }),
      { numRuns: 1500 },
    );
  });

  test("made of a real one by changing and cutting it never throws", async () => {
    const change = fc.tuple(fc.nat({ max: 700 }), fc.constantFrom(0, 1, 6, 0x50, 0x7f, 0xff));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...documents),
        fc.array(change, { maxLength: 8 }),
        fc.nat({ max: 100 }),
        async (document, changes, cut) => {
          const bytes = document.slice(0, document.length - cut);
          for (const [fromEnd, byte] of changes) bytes[bytes.length - 1 - fromEnd] = byte;
          await expectBounded(bytes);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("full of closing records is not read without end", async () => {
    const closing = `PK\x05\x06\0\0\0\0\x01\0\x01\0${u32(2_000_000)}${u32(4)}\0\0`;
    await expectBounded(latin1(`PK\x03\x04${"\0".repeat(2_100_000)}${closing.repeat(3000)}`));
  });
});

async function expectBounded(bytes: Uint8Array) {
  let spent = 0;
  const file = await memoryFolder({ document: bytes }).open("document");
  const read = (offset: number, length: number) => {
    spent += length;
    return file.read(offset, length);
  };
  expect(await readDocument({ ...file, read })).not.toHaveProperty("unread");
  expect(spent).toBeLessThanOrEqual(17 * 2 ** 20);
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

function latin1(characters: string): Uint8Array {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

function u16(value: number): string {
  return String.fromCharCode(value & 255, (value >> 8) & 255);
}

function u32(value: number): string {
  return u16(value & 0xffff) + u16(value >>> 16);
}
