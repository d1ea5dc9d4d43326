import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heldBlocks } from "./held-blocks.js";

describe("a file of which blocks are held", () => {
  test("gives the very bytes that stand there, wherever and however often it is asked", async () => {
    const reads = fc.array(fc.tuple(fc.nat(400_000), fc.nat(20_000)), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1, 8192, 100_000, 262_144, 262_145, 300_001), reads, async (size, places) => {
        const { bytes, file } = fileOf(size);
        const held = heldBlocks(file);
        for (const [offset, length] of places)
          expect(Buffer.compare(await held.read(offset, length), bytes.subarray(offset, offset + length))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test("is read once where it is small, and once for each block that short reads share", async () => {
    const small = fileOf(200_000);
    const large = fileOf(1_000_000);
    for (const { file } of [small, large]) {
      const held = heldBlocks(file);
      for (let round = 0; round < 40; round++) await held.read(16_384 + ((round * 97) % 8000), 64);
    }
    expect(small.reads()).toBe(1);
    expect(large.reads()).toBe(1);
  });
});

function fileOf(size: number) {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at++) bytes[at] = (at * 7 + (at >> 8)) % 256;
  let reads = 0;
  const read = async (offset: number, length: number) => {
    reads++;
    return bytes.subarray(offset, offset + length);
  };
  return { bytes, file: { size, read }, reads: () => reads };
}
