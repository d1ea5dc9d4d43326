import { describe, expect, test } from "vitest";
import { factsOf, type Part, pcm, wave, zeros } from "./wave-bytes.js";

describe("damage", () => {
  const whole = wave("RIFF", [
    ["fmt ", pcm(2, 48_000, 24)],
    ["data", zeros(6000)],
    ["LIST", zeros(20)],
  ]);

  test("is told wherever the file is cut, and the samples are those that are there", async () => {
    for (let length = 44; length < whole.length - 1; length += 37) {
      const facts = await factsOf(whole.subarray(0, length));
      expect(facts, `cut at ${length}`).toMatchObject({ damage: expect.stringContaining("ends early: it promises") });
      expect(facts).toMatchObject({ samples: Math.min(1000, Math.floor((length - 44) / 6)) });
    }
  });

  test("is none in a whole file, nor when only a padding byte is missing or the first eight bytes are counted in", async () => {
    expect(await factsOf(whole)).not.toHaveProperty("damage");
    const odd = wave("RIFF", [
      ["fmt ", pcm(1, 48_000, 24)],
      ["data", zeros(3)],
    ]);
    expect(await factsOf(odd.subarray(0, odd.length - 1))).not.toHaveProperty("damage");
    const miscounted = whole.slice();
    new DataView(miscounted.buffer).setUint32(4, whole.length, true);
    expect(await factsOf(miscounted)).not.toHaveProperty("damage");
  });

  test("is sound of less than one sample, in two places, or in samples of a size that contradicts itself", async () => {
    const damageOf = async (format: ReturnType<typeof pcm>, ...sounds: number[]) =>
      (await factsOf(
        wave("RIFF", [["fmt ", format], ...sounds.map((bytes): Part => ["data", zeros(bytes)])]),
      )) as object;
    expect(await damageOf(pcm(2, 48_000, 24), 5)).toMatchObject({ damage: "holds no sound" });
    expect(await damageOf(pcm(2, 48_000, 24), 6)).not.toHaveProperty("damage");
    expect(await damageOf(pcm(2, 48_000, 24), 6000, 6000)).toMatchObject({
      damage: expect.stringMatching("more than one data chunk"),
    });
    const format = pcm(2, 48_000, 16);
    format[12] = 6;
    expect(await damageOf(format, 6000)).toMatchObject({
      damage: "contradicts itself: a sample of 2 × 16 bit cannot have 6 bytes",
    });
  });

  test("is a recording whose lengths were never filled in", async () => {
    const broken = wave("RIFF", [
      ["fmt ", pcm(2, 48_000, 24)],
      ["data", zeros(6000)],
    ]);
    new DataView(broken.buffer).setUint32(4, 0, true);
    new DataView(broken.buffer).setUint32(40, 0, true);
    expect(await factsOf(broken)).toMatchObject({
      samples: 1000,
      damage: "was not finished: the lengths in its header were never filled in",
    });
  });

  test("is sound behind the end that the header knows of, and not the padding of a disk", async () => {
    const longer = (bytes: number) => Uint8Array.from([...whole, ...zeros(bytes)]);
    expect(await factsOf(longer(4096))).not.toHaveProperty("damage");
    expect(await factsOf(longer(200_000))).toMatchObject({
      damage: "has 206.1 kB, and its header knows of 6.1 kB only",
    });
  });

  test("is a missing format or a missing sound", async () => {
    expect(await factsOf(wave("RIFF", [["data", zeros(8)]]))).toMatchObject({
      damage: "has no usable format chunk (fmt)",
    });
    expect(await factsOf(wave("RIFF", [["fmt ", pcm(1, 48_000, 16)]]))).toMatchObject({
      damage: "holds no sound: it has no data chunk",
    });
    const header = wave("RIFF", [
      ["fmt ", pcm(2, 48_000, 24)],
      ["data", []],
    ]);
    expect(await factsOf(header)).toMatchObject({ damage: "holds no sound" });
  });
});
