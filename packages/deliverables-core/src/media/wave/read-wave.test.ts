import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWave } from "./read-wave.js";
import { ascii, bext, extensible, factsOf, open, type Part, pcm, u32, u64, wave, zeros } from "./wave-bytes.js";

describe("a WAVE file", () => {
  test("is read by its chunks", async () => {
    const bytes = wave("RIFF", [
      ["JUNK", zeros(28)],
      ["fmt ", pcm(6, 48_000, 24, 0x3f)],
      ["data", new Array<number>(6 * 3 * 100).fill(1)],
    ]);
    expect(await factsOf(bytes)).toEqual({
      wrapper: "Wave",
      format: {
        tag: 1,
        channels: 6,
        sampleRate: 48_000,
        blockAlign: 18,
        bitDepth: 24,
        channelLabels: ["L", "R", "C", "LFE", "Lb", "Rb"],
      },
      samples: 100,
    });
  });

  test("tells which channels hold nothing but zeros", async () => {
    const onlyLeft = Array.from({ length: 400 }, (_, index) => (index % 4 < 2 ? 1 : 0));
    const of = (data: number[]) =>
      wave("RIFF", [
        ["fmt ", pcm(2, 48_000, 16)],
        ["data", data],
      ]);
    expect(await factsOf(of(onlyLeft))).toMatchObject({ silence: { channels: [2] } });
    expect(await factsOf(of(zeros(400)))).toMatchObject({ silence: { channels: [1, 2] } });
  });

  test("tells from where on it holds nothing but zeros", async () => {
    const of = (sounding: number) =>
      factsOf(
        wave("RIFF", [
          ["fmt ", pcm(2, 40, 16)],
          ["data", [...new Array<number>(sounding).fill(1), ...zeros(400 - sounding)]],
        ]),
      );
    expect(await of(200)).toMatchObject({ silentEnd: { fromSample: 50 } });
    expect(await of(300)).not.toHaveProperty("silentEnd");
  });

  test("has the bits that count, which may be fewer than are stored", async () => {
    const bytes = wave("RIFF", [
      ["fmt ", extensible(2, 48_000, 32, 24, 3)],
      ["data", zeros(80)],
    ]);
    expect(await factsOf(bytes)).toMatchObject({ format: { bitDepth: 24, blockAlign: 8 }, samples: 10 });
  });

  test("has no labels where the mask does not name every channel", async () => {
    const bytes = wave("RIFF", [
      ["fmt ", pcm(4, 48_000, 24, 0x3)],
      ["data", []],
    ]);
    expect(await factsOf(bytes)).not.toHaveProperty("format.channelLabels");
  });

  test("tells its time reference, its origin and its loudness", async () => {
    const bytes = wave("RIFF", [
      ["bext", bext(2, 1_728_000_000)],
      ["fmt ", pcm(1, 48_000, 24)],
      ["data", zeros(3)],
    ]);
    expect(await factsOf(bytes)).toMatchObject({
      timeReferenceSamples: 1_728_000_000,
      broadcast: {
        version: 2,
        description: "REEL1_DX",
        originator: "STUDIO",
        originationDate: "2026-01-15",
        originationTime: "10:00:00",
        integratedLoudnessLufs: -23,
        maxTruePeakDbtp: -3.1,
      },
    });
  });

  test("leaves out what its bext chunk does not state", async () => {
    const bytes = wave("RIFF", [
      ["bext", bext(1, 0)],
      ["fmt ", pcm(1, 48_000, 24)],
      ["data", zeros(3)],
    ]);
    const facts = await factsOf(bytes);
    expect(facts).not.toHaveProperty("broadcast.originatorReference");
    expect(facts).not.toHaveProperty("broadcast.integratedLoudnessLufs");
  });

  test("tells what iXML notes and counts the tracks of chna, behind the sound too", async () => {
    const bytes = wave("RIFF", [
      ["fmt ", pcm(1, 48_000, 16)],
      ["data", zeros(3)],
      ["iXML", [...new TextEncoder().encode("<BWFXML><SCENE>12A</SCENE></BWFXML>")]],
      ["chna", [2, 0, 2, 0]],
    ]);
    expect(await factsOf(bytes)).toMatchObject({ ixml: { scene: "12A" }, adm: { tracks: 2 }, samples: 1 });
  });

  test("that holds something else than PCM has no samples to count", async () => {
    const bytes = wave("RIFF", [
      ["fmt ", [0x55, 0, ...pcm(2, 48_000, 16).slice(2)]],
      ["data", zeros(100)],
    ]);
    expect(await factsOf(bytes)).toMatchObject({ format: { tag: 0x55 } });
    expect(await factsOf(bytes)).not.toHaveProperty("samples");
  });

  test("is none when it is a video", async () => {
    const avi = wave("RIFF", []);
    avi.set(new TextEncoder().encode("AVI "), 8);
    expect(await factsOf(avi)).toEqual({ unread: "it is not a WAVE file" });
  });
});

describe("a long WAVE file", () => {
  test.each(["RF64", "BW64"])("of the %s kind has its lengths in ds64", async (family) => {
    const sound = zeros(600);
    const ds64 = [...u64(0), ...u64(sound.length), ...u64(100), ...u32(1), ...ascii("axml"), ...u64(9)];
    const bytes = wave(family, [
      ["ds64", ds64],
      ["fmt ", pcm(2, 48_000, 24)],
      ["data", sound],
      ["axml", zeros(9)],
      ["iXML", ascii("<BWFXML><TAKE>1</TAKE></BWFXML>")],
    ]);
    for (const id of ["data", "axml"]) new DataView(bytes.buffer).setUint32(at(bytes, id) + 4, 0xffff_ffff, true);
    const facts = await factsOf(bytes);
    expect(facts).toMatchObject({ wrapper: family, samples: 100, ixml: { take: "1" } });
    expect(facts).not.toHaveProperty("damage");
  });

  test("without its ds64 was not finished", async () => {
    const bytes = wave("RF64", [
      ["fmt ", pcm(2, 48_000, 24)],
      ["data", zeros(60)],
    ]);
    new DataView(bytes.buffer).setUint32(at(bytes, "data") + 4, 0xffff_ffff, true);
    expect(await factsOf(bytes)).toMatchObject({
      damage: "was not finished: the lengths in its header were never filled in",
    });
  });

  test("longer than any file is read without going there", async () => {
    const ds64 = [...u64(2 ** 52), ...u64(2 ** 52), ...u64(0), ...u32(0)];
    const bytes = wave("RF64", [
      ["ds64", ds64],
      ["fmt ", pcm(2, 48_000, 24)],
      ["data", zeros(60)],
    ]);
    new DataView(bytes.buffer).setUint32(at(bytes, "data") + 4, 0xffff_ffff, true);
    const facts = await factsOf(bytes);
    expect(facts).toMatchObject({
      samples: 10,
      damage: expect.stringMatching(/^ends early: it promises 4503\.6 TB and holds/),
    });
  });
});

describe("any file", () => {
  test("gives the same facts in whatever order its chunks stand", async () => {
    const parts: Part[] = [
      ["fmt ", pcm(2, 48_000, 24, 3)],
      ["data", zeros(6 * 11)],
      ["bext", bext(1, 42)],
      ["iXML", ascii("<BWFXML><NOTE>wild</NOTE></BWFXML>")],
      ["JUNK", zeros(5)],
      ["chna", [1, 0, 1, 0]],
    ];
    const expected = await factsOf(wave("RIFF", parts));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(parts, { minLength: parts.length }), async (shuffled) => {
        expect(await factsOf(wave("RIFF", shuffled))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test("of random bytes behind a RIFF header is read in a bounded number of reads", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("RIFF", "RF64"), fc.uint8Array({ maxLength: 2000 }), async (family, noise) => {
        const bytes = Uint8Array.from([...ascii(family), ...u32(0), ...ascii("WAVE"), ...noise]);
        expect(await readsOf(bytes)).toBeLessThan(2000 / 8 + 20);
      }),
    );
  });

  test("of nothing but chunk headers is given up after 512 of them", async () => {
    const parts = Array.from({ length: 3000 }, (): Part => ["JUNK", []]);
    expect(await factsOf(wave("RIFF", parts))).toEqual({ wrapper: "Wave" });
    expect(await readsOf(wave("RIFF", parts))).toBeLessThan(520);
  });
});

async function readsOf(bytes: Uint8Array): Promise<number> {
  const file = await open(bytes);
  let reads = 0;
  const read = (offset: number, length: number) => {
    reads++;
    return file.read(offset, length);
  };
  await readWave({ ...file, read });
  return reads;
}

function at(bytes: Uint8Array, id: string): number {
  return String.fromCharCode(...bytes).indexOf(id, 12 + (id === "axml" ? 60 : 0));
}
