import { describe, expect, test } from "vitest";
import { memoryFolder } from "../../folder/memory-folder.js";
import { burstBudgetBytes, findBursts } from "./find-bursts.js";

describe("bursts of data in PCM", () => {
  test.each([
    ["16-bit words in 16 bits", 2, [0x72, 0xf8], [0x1f, 0x4e]],
    ["16-bit words in 24 bits", 3, [0, 0x72, 0xf8], [0, 0x1f, 0x4e]],
    ["20-bit words in 24 bits", 3, [0x20, 0x87, 0x6f], [0xf0, 0xe1, 0x54]],
    ["24-bit words in 24 bits", 3, [0x72, 0xf8, 0x96], [0x1f, 0x4e, 0xa5]],
    ["24-bit words in 32 bits", 4, [0, 0x72, 0xf8, 0x96], [0, 0x1f, 0x4e, 0xa5]],
  ])("are found behind silence: %s", async (_, sampleBytes, first, second) => {
    const bytes = new Uint8Array(2 * sampleBytes * 48_000 * 10);
    const frame = 2 * sampleBytes;
    // From the fourth second on, one each 1536 samples.
    for (let at = 3 * 48_000; at < 10 * 48_000 - 1; at += 1536) bytes.set([...first, ...second], at * frame);
    expect(await look(bytes, 2, sampleBytes)).toBe(true);
  });

  test("are found in one channel of many", async () => {
    const bytes = new Uint8Array(8 * 3 * 48_000 * 4);
    for (let at = 96_000; at < 4 * 48_000 - 1; at += 1920) {
      bytes.set([0x72, 0xf8, 0x96], at * 24 + 6);
      bytes.set([0x1f, 0x4e, 0xa5], at * 24 + 30);
    }
    expect(await look(bytes, 8, 3)).toBe(true);
  });

  test("are none in sound, nor where the words stand across two samples", async () => {
    const bytes = Uint8Array.from({ length: 600_000 }, (_, index) => (index * 7919) % 251);
    expect(await look(bytes, 2, 3)).toBe(false);
    const shifted = new Uint8Array(600_000);
    for (let at = 1; at < shifted.length - 6; at += 1536 * 4) shifted.set([0x72, 0xf8, 0x1f, 0x4e], at);
    expect(await look(shifted, 2, 2)).toBe(false);
  });

  test("are not looked for in one channel, in floating point, nor in nothing", async () => {
    const bytes = Uint8Array.from([0x72, 0xf8, 0x1f, 0x4e]);
    expect(await look(bytes, 1, 2)).toBe(false);
    expect(await look(bytes, 2, 2, 3)).toBe(false);
    expect(await look(new Uint8Array(0), 2, 2)).toBe(false);
    expect(await look(bytes, 2, 2)).toBe(true);
  });

  test.each([
    [2, 2],
    [16, 3],
    [65_000, 4],
  ])("are looked for within the budget, in %i channels of %i bytes", async (channels, sampleBytes) => {
    const size = 60e9;
    let total = 0;
    const file = {
      path: "a.wav",
      size,
      close: async () => {},
      read: async (offset: number, length: number) => {
        expect(offset + length).toBeLessThanOrEqual(size);
        total += length;
        return new Uint8Array(length);
      },
    };
    await findBursts(file, { offset: 44, size: size - 44 }, format(channels, sampleBytes));
    expect(total).toBeLessThanOrEqual(burstBudgetBytes);
  });
});

async function look(bytes: Uint8Array, channels: number, sampleBytes: number, tag = 1): Promise<boolean> {
  const file = await memoryFolder({ "a.wav": bytes }).open("a.wav");
  return findBursts(file, { offset: 0, size: bytes.length }, { ...format(channels, sampleBytes), tag });
}

function format(channels: number, sampleBytes: number) {
  return { tag: 1, channels, sampleRate: 48_000, blockAlign: channels * sampleBytes, bitDepth: sampleBytes * 8 };
}
