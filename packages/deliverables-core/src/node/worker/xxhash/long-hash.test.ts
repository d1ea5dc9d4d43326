import fc from "fast-check";
import { createXXHash3, createXXHash64, createXXHash128 } from "hash-wasm";
import { describe, expect, it } from "vitest";
import { startXxh3 } from "./xxh3.js";
import { startXxh64 } from "./xxh64.js";

/** Ours beside the library that hashes short files. */
const pairs = [
  { name: "XXH64", ours: startXxh64, reference: createXXHash64 },
  { name: "XXH3", ours: () => startXxh3(64), reference: createXXHash3 },
  { name: "XXH128", ours: () => startXxh3(128), reference: createXXHash128 },
];

/** Nowhere alike. */
const anyBytes = Uint8Array.from({ length: 400_000 }, (_, index) => Math.imul(index, 2654435761) >>> 13);

/** Lengths of chunks about a stripe, a block and the room that is read into; together always more than a short file has. */
const chunks = fc
  .array(
    fc.oneof(
      fc.integer({ min: 1, max: 2100 }),
      fc.constantFrom(1, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 131_071, 131_072, 131_073, 300_000),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .filter((lengths) => lengths.reduce((sum, length) => sum + length, 0) > 240);

describe.each(pairs)("$name of a long file", ({ ours, reference }) => {
  it("is that of the reference, however the file comes in chunks", async () => {
    await fc.assert(
      fc.asyncProperty(chunks, fc.nat(100_000), fc.boolean(), async (lengths, from, inPlace) => {
        const [own, other] = [await ours(), await reference()];
        other.init();
        for (const length of lengths) {
          from = (from + length) % 100_000;
          const bytes = anyBytes.subarray(from, from + length);
          other.update(bytes);
          if (!inPlace || length > own.room.length) own.update(bytes);
          else {
            own.room.set(bytes);
            own.update(own.room.subarray(0, length));
          }
        }
        expect(own.finish()).toBe(other.digest());
      }),
      { numRuns: 60 },
    );
  });
});
