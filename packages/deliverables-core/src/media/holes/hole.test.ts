import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sniffKind } from "../../folder/file-kind.js";
import { readMovie } from "../movie-tracks.js";
import type { Probe } from "../probe.js";
import { holeDamage } from "./hole.js";

const clip = new Uint8Array(readFileSync(new URL("../../../fixtures/media/clip.mp4", import.meta.url)));
const erased = /^has a hole: nothing but bytes of 0xFF, as of erased memory, stand where /;
const hole = /^has a hole: nothing but zeros stand where its picture or sound should be, about /;

describe("a movie", () => {
  test("is damaged where frames that its index lists are zeros", async () => {
    const [start, length] = mediaDataOf(clip);
    expect(await holeOf(clip, ["AVC"], ["AAC"])).toBeUndefined();
    expect(await holeOf(withZeros(clip, start, length), ["AVC"], ["AAC"])).toMatch(hole);
  });

  test("is damaged where they are those of erased memory", async () => {
    const [start, length] = mediaDataOf(clip);
    expect(await holeOf(withBytes(clip, 0xff, start, length), ["AVC"], ["AAC"])).toMatch(erased);
  });

  test("may hold zeros where its picture is uncompressed, or not known", async () => {
    const empty = withZeros(clip, ...mediaDataOf(clip));
    expect(await holeOf(empty, ["uncompressed"], ["AAC"])).toBeUndefined();
    expect(await holeOf(empty, [undefined], ["AAC"])).toBeUndefined();
  });
});

describe("a transport stream", () => {
  const stream = new Uint8Array(188 * 8000).map((_, at) => (at % 188 === 0 ? 0x47 : at % 251));

  test("has packets all over", async () => {
    expect(await holeOf(stream)).toBeUndefined();
    expect(await holeOf(withZeros(stream, 600_000, 200_000))).toMatch(hole);
    expect(await holeOf(withBytes(stream, 0xff, 600_000, 200_000))).toMatch(erased);
  });

  test("may go on after a lost piece, at another distance from its start", async () => {
    const joined = new Uint8Array(Buffer.concat([stream.subarray(0, 188 * 3000 + 50), stream]));
    expect(await holeOf(joined)).toBeUndefined();
  });
});

describe("a file whose frames have headers of their own", () => {
  // 100 frames of 20 kB, each half padding.
  const frames = matroska(100, 20_000, 10_000);

  test("may pad every frame with zeros", async () => {
    expect(await holeOf(frames, ["MPEG-2"], ["PCM"])).toBeUndefined();
    expect(await holeOf(matroska(100, 20_000, 300), ["MPEG-2"], ["PCM"])).toBeUndefined();
  });

  test("has no zeros for longer than four frames", async () => {
    expect(await holeOf(withZeros(frames, 800_000, 400_000), ["MPEG-2"], ["PCM"])).toMatch(hole);
    expect(await holeOf(withBytes(frames, 0xff, 800_000, 400_000), ["MPEG-2"], ["PCM"])).toMatch(erased);
  });

  test("is not read all over for that", async () => {
    for (const bytes of [frames, matroska(100, 20_000, 300), withZeros(frames, 800_000, 400_000)]) {
      const count = { reads: 0, bytes: 0 };
      await holeOf(bytes, ["MPEG-2"], ["PCM"], count);
      expect(count.reads).toBeLessThan(200);
      expect(count.bytes).toBeLessThan(1_500_000);
    }
  });
});

async function holeOf(
  bytes: Uint8Array,
  video: (string | undefined)[] = ["AVC"],
  audio = ["AAC"],
  count = { reads: 0, bytes: 0 },
): Promise<string | undefined> {
  const kind = sniffKind(bytes.subarray(0, 16_384), bytes.length);
  const file = {
    size: bytes.length,
    read: async (offset: number, length: number) => {
      count.reads++;
      count.bytes += Math.min(length, bytes.length - offset);
      return bytes.subarray(offset, offset + length);
    },
  };
  const probe: Probe = {
    container: { ...(kind && { format: kind }), durationSeconds: 4 },
    video: video.map((codec) => ({ ...(codec && { codec }), frameRate: "25", color: {}, hdr: { formats: [] } })),
    audio: audio.map((codec) => ({ codec })),
  };
  return holeDamage(kind, file, probe, kind === "MPEG-4" ? await readMovie(file) : undefined);
}

function withZeros(bytes: Uint8Array, start: number, length: number): Uint8Array {
  return withBytes(bytes, 0, start, length);
}

function withBytes(bytes: Uint8Array, value: number, start: number, length: number): Uint8Array {
  return new Uint8Array(bytes).fill(value, start, start + length);
}

function mediaDataOf(bytes: Uint8Array): [start: number, length: number] {
  const at = Buffer.from(bytes).indexOf("mdat");
  return [at + 4, Buffer.from(bytes).readUInt32BE(at - 4) - 8];
}

/** A header that is taken for Matroska, and frames of which only the first bytes are no zeros. */
function matroska(count: number, frameBytes: number, filled: number): Uint8Array {
  const head = Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x8b, 0x42, 0x82, 0x88, ...Buffer.from("matroska")]);
  const frame = new Uint8Array(frameBytes).fill(0xa3, 0, filled);
  return new Uint8Array(Buffer.concat([head, ...Array.from({ length: count }, () => frame)]));
}
