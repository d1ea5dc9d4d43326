import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixture, fixtures } from "../../node/fixture-in-test.js";
import { ascii, damageOf, indexOf, join, latin1 } from "./damage-in-test.js";
import { erasedDamage, zerosDamage } from "./zeros-end.js";

const files = [
  "programme.mxf",
  "programme.mov",
  "clip.mp4",
  ...readdirSync(new URL("ends/", fixtures)).map((name) => `ends/${name}`),
];

describe.each(files)("%s", (name) => {
  const whole = fixture(name);

  test("is whole", async () => {
    expect(await damageOf(whole)).toBeUndefined();
  });

  test("is damaged when its end is missing", async () => {
    const lengths = [whole.length - 1, whole.length - 1000, Math.floor(whole.length * 0.9), whole.length >> 1];
    for (const length of lengths)
      expect(await damageOf(whole.subarray(0, length)), `cut at ${length}`).toMatch(/^ends early: /);
  });
});

describe("a cut file", () => {
  test("says how much is missing, where it says how long it is", async () => {
    expect(await damageOf(fixture("ends/clip.mkv").subarray(0, 10_000))).toBe(
      "ends early: it promises 10.7 kB and holds 10.0 kB",
    );
    expect(await damageOf(fixture("ends/tone.flac").subarray(0, 10_000))).toBe(
      "ends early: it promises 9600 samples, and its last frame ends at 9216",
    );
    expect(await damageOf(fixture("ends/tone.opus").subarray(0, 1000))).toBe("ends early: its last page is cut");
  });

  test("that is an MXF is found out wherever it is cut behind its footer partition", async () => {
    const whole = fixture("programme.mxf");
    // Where only the index of partitions and the fill before it are missing: a file may be written without them.
    const harmless = [57, 57 + 350];
    for (let missing = 1; missing < 1080; missing++) {
      if (harmless.includes(missing)) continue;
      const damage = await damageOf(whole.subarray(0, whole.length - missing));
      expect(damage, `without ${missing} bytes`).toMatch(/^ends early: /);
    }
  });

  test("that is an MXF is found out when its end is there and a part before it is not", async () => {
    const whole = fixture("programme.mxf");
    for (const [from, to] of [
      [5000, 5001],
      [5000, 9000],
      [4096, whole.length - 1080],
    ] as const)
      expect(await damageOf(join(whole.subarray(0, from), whole.subarray(to))), `${from} to ${to}`).toBe(
        "lacks a part: a partition that its index lists is not there",
      );
  });

  test("that is an MXF with an open header is found out by its footer partition", async () => {
    const whole = fixture("programme.mxf");
    whole.set([1], 14);
    whole.fill(0, 44, 52);
    expect(await damageOf(whole)).toBeUndefined();
    expect(await damageOf(whole.subarray(0, whole.length - 1))).toMatch(/^ends early: /);
  });
});

describe("what stands behind the end of a file", () => {
  test("may be padding", async () => {
    for (const name of files.filter((file) => !/\.(w64|caf)$/.test(file))) {
      expect(await damageOf(join(fixture(name), new Uint8Array(100))), name).toBeUndefined();
    }
  });

  test("may be the tags of a music player", async () => {
    const tag = join(ascii("TAG"), new Uint8Array(125).fill(0x20));
    for (const name of ["tone.mp3", "tone.aac", "tone.flac"]) {
      expect(await damageOf(join(fixture(`ends/${name}`), tag)), name).toBeUndefined();
    }
  });
});

describe("a file whose last part holds nothing but zeros", () => {
  test("was never filled", async () => {
    const stream = fixture("ends/clip.ts");
    expect(await damageOf(join(stream, stream, stream, new Uint8Array(188 * 2000)))).toBe(zerosDamage);
    expect(await damageOf(grown(1, 400_000))).toBe(zerosDamage);
    expect(await damageOf(grown(1, 400_000), { audio: ["PCM"] })).toBe(zerosDamage);
    expect(await damageOf(join(stream, stream, stream, new Uint8Array(188 * 2000).fill(0xff)))).toBe(erasedDamage);
    expect(await damageOf(cutAndFilled("programme.mxf", 12_000, 400_000))).toMatch(/^(ends in|has no footer)/);
  });

  test("may hold silence in PCM, or black", async () => {
    expect(await damageOf(grown(400_000, 100_000))).toBe(zerosDamage);
    expect(await damageOf(grown(400_000, 100_000), { audio: ["PCM"] })).toBeUndefined();
    expect(await damageOf(grown(1, 400_000), { video: [], audio: ["PCM"] })).toBeUndefined();
    expect(await damageOf(grown(1, 400_000), { video: ["uncompressed"] })).toBeUndefined();
    expect(await damageOf(join(fixture("ends/tone.aiff"), new Uint8Array(400_000)))).toBeUndefined();
  });

  test("may have room for more boxes at its end", async () => {
    const free = join(new Uint8Array([0, 6, 0x1a, 0x80]), ascii("free"), new Uint8Array(399_992));
    expect(await damageOf(join(fixture("clip.mp4"), free))).toBeUndefined();
  });

  /** An MP4 with its index in front, whose media data go on. */
  function grown(data: number, zeros: number): Uint8Array {
    const file = join(fixture("ends/front.mp4"), new Uint8Array(data).fill(1), new Uint8Array(zeros));
    const at = indexOf(file, "mdat") - 4;
    new DataView(file.buffer).setUint32(at, file.length - at);
    return file;
  }

  function cutAndFilled(name: string, length: number, bytes: number): Uint8Array {
    return join(fixture(name).subarray(0, length), new Uint8Array(bytes));
  }
});

test("an MP4 in fragments has a hole where zeros stand in place of the next", async () => {
  const file = fixture("ends/fragments.mp4");
  const first = indexOf(file, "moof") + 4;
  const next = first + indexOf(file.subarray(first), "moof") - 4;
  expect(await damageOf(new Uint8Array(file).fill(0, next, next + 100))).toMatch(/^has a hole: /);
});

describe("an MP4 of very many fragments", () => {
  const file = fixture("ends/fragments.mp4");
  const at = indexOf(file, "moof") - 4;
  const fragments = file.subarray(at, indexOf(file, "mfra") - 4);
  const many = join(file.subarray(0, at), ...Array.from({ length: 150 }, () => fragments));

  test("is followed from the last of them on, in few reads", async () => {
    const count = { reads: 0, bytes: 0 };
    expect(await damageOf(many, {}, count)).toBeUndefined();
    expect(await damageOf(many.subarray(0, many.length - 1))).toMatch(/^ends early: /);
    expect(count.reads).toBeLessThan(500);
    expect(count.bytes).toBeLessThan(2 ** 20);
  });
});

describe("a hostile file", () => {
  const starts = files.map((name) => fixture(name).subarray(0, 300));

  test("of random bytes behind a true beginning neither throws nor is read beyond the bounds", async () => {
    const words = ["moof", "OggS\0", "\xff\xf8\xc9\x18", "\x06\x0e\x2b\x34", "\x0b\x77\0\0\x40\x80", "\0\0\0\x08free"];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.array(fc.oneof(fc.constantFrom(...words.map(latin1)), fc.uint8Array({ maxLength: 40 })), { maxLength: 20 }),
        fc.nat({ max: 1000 }),
        async (start, parts, repeats) => {
          const count = { reads: 0, bytes: 0 };
          await damageOf(join(start, ...Array.from({ length: repeats }, () => join(...parts))), {}, count);
          expect(count.reads).toBeLessThanOrEqual(900);
          expect(count.bytes).toBeLessThanOrEqual(2 ** 20);
        },
      ),
      { numRuns: 500 },
    );
  });
});
