import { describe, expect, it } from "vitest";
import { findSilence, silenceBudgetBytes } from "./find-silence.js";

const stereo = { tag: 1, channels: 2, sampleRate: 48_000, blockAlign: 4, bitDepth: 16 };

/** Sound of so many bytes, zero but for some: by offset. What is read is counted, and none of it held. */
function soundOf(size: number, samples: Record<number, number> = {}) {
  const reads = { bytes: 0 };
  const read = async (offset: number, length: number) => {
    const bytes = new Uint8Array(Math.min(length, size - offset));
    for (const [at, value] of Object.entries(samples)) if (Number(at) >= offset) bytes[Number(at) - offset] = value;
    reads.bytes += bytes.length;
    return bytes;
  };
  return { file: { path: "mix.wav", size, read, close: async () => {} }, reads };
}
const find = (size: number, samples?: Record<number, number>, sounding: boolean[] = []) =>
  findSilence(soundOf(size, samples).file, { offset: 0, size }, stereo, sounding);

describe("channels that hold nothing but zeros", () => {
  it("are told of a short file by every sample", async () => {
    expect(await find(400_000)).toEqual({ channels: [1, 2] });
    expect(await find(400_000, { 399996: 1 })).toEqual({ channels: [2] });
    expect(await find(400_000, { 399996: 1, 399999: 128 })).toBeUndefined();
  });

  it("are told of a long file by looks all over it, and no more is read than is allowed", async () => {
    const size = 2 ** 32;
    const { file, reads } = soundOf(size, { [size - 4]: 1 });
    expect(await findSilence(file, { offset: 0, size }, stereo, [])).toEqual({ channels: [2], looks: 128 });
    expect(reads.bytes).toBeLessThanOrEqual(silenceBudgetBytes);
  });

  it("cost nothing where each channel has sounded already, and are not told of 8 bit, whose silence is 128", async () => {
    const { file, reads } = soundOf(400_000);
    expect(await findSilence(file, { offset: 0, size: 400_000 }, stereo, [true, true])).toBeUndefined();
    expect(reads.bytes).toBe(0);
    const eight = { ...stereo, blockAlign: 2, bitDepth: 8 };
    expect(await findSilence(file, { offset: 0, size: 400_000 }, eight, [])).toBeUndefined();
  });
});
