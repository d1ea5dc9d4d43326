import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSilentEnd } from "./find-silent-end.js";

const mono = { tag: 1, channels: 1, sampleRate: 48_000, blockAlign: 2, bitDepth: 16 };

/** Sound up to a byte, and zeros behind it. What is read is counted, and none of it held. */
function soundOf(size: number, soundsUntil: number) {
  const reads = { bytes: 0 };
  const read = async (offset: number, length: number) => {
    const bytes = new Uint8Array(Math.min(length, size - offset));
    bytes.fill(1, 0, Math.max(0, Math.min(bytes.length, soundsUntil - offset)));
    reads.bytes += bytes.length;
    return bytes;
  };
  return { file: { path: "mix.wav", size, read, close: async () => {} }, reads };
}
const find = (size: number, soundsUntil: number) =>
  findSilentEnd(soundOf(size, soundsUntil).file, { offset: 0, size }, mono);

describe("sound that stops before its end", () => {
  it("is told from its first silent sample on, in a short file and in one that is too long to be read whole", async () => {
    const cases = fc.tuple(
      fc.integer({ min: 150_000, max: 2 ** 28 }),
      fc.double({ min: 0.001, max: 0.66, noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([samples, share]) => {
        const sounding = Math.max(1, Math.floor(samples * share));
        expect(await find(samples * 2, sounding * 2)).toMatchObject({ fromSample: sounding });
      }),
      { numRuns: 60 },
    );
  });

  it("is nothing where it sounds in the last third or the last second, or nowhere", async () => {
    expect(await find(400_000, 280_000)).toBeUndefined();
    expect(await find(400_000, 0)).toBeUndefined();
    expect(await find(190_000, 95_000)).toBeUndefined();
    expect(await find(2 ** 32, 2 ** 32 - 2 ** 22)).toBeUndefined();
  });

  it("is looked for in no more than 8 MiB and the few looks that find its beginning", async () => {
    const size = 2 ** 40;
    const { file, reads } = soundOf(size, 2 ** 21);
    expect(await findSilentEnd(file, { offset: 0, size }, mono)).toEqual({ fromSample: 2 ** 20, looks: 128 });
    expect(reads.bytes).toBeLessThan(11 * 2 ** 20);
  });

  it("costs one look or two where a programme ends in two seconds of black", async () => {
    const size = 2 ** 30;
    const { file, reads } = soundOf(size, size - 192_000);
    expect(await findSilentEnd(file, { offset: 0, size }, mono)).toBeUndefined();
    expect(reads.bytes).toBe(2 * 64 * 1024);
  });
});
