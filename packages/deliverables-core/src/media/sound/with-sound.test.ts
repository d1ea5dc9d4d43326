import { describe, expect, it } from "vitest";
import type { FileKind } from "../../folder/file-kind.js";
import { readMovie } from "../movie-tracks.js";
import { budgetBytes } from "./looks.js";
import { aiff, movie, mxf, type NoiseInTest, noise } from "./sound-in-test.js";
import { withSoundFacts } from "./with-sound.js";

/** What is told of the sound of a file of these bytes, and how many were read for it. */
async function factsOf(kind: FileKind, bytes: Uint8Array, tracks = 1, frames = 48_000) {
  const reads = { bytes: 0, count: 0 };
  const file = {
    size: bytes.length,
    read: async (offset: number, length: number) => {
      const part = bytes.subarray(offset, offset + length);
      reads.bytes += part.length;
      reads.count += 1;
      return part;
    },
  };
  const track = { codec: "PCM", channels: 2, bitDepth: 24, sampleRate: 48_000, samples: frames };
  const probe = { container: { format: kind }, video: [], audio: Array.from({ length: tracks }, () => track) };
  const told = await withSoundFacts(kind, file, probe, kind === "QuickTime" ? await readMovie(file) : undefined);
  const facts = told.audio.map(({ silence, silentEnd, sameChannels, paddedBits }) =>
    JSON.parse(JSON.stringify({ silence, silentEnd, sameChannels, paddedBits })),
  );
  return { facts, reads };
}

const wrappers: [name: string, kind: FileKind, wrap: (noisy: NoiseInTest) => Uint8Array][] = [
  ["AIFF-C, big-endian", "AIFF", (noisy) => aiff(noise({ ...noisy, bigEndian: true }))],
  ["AIFF-C, little-endian", "AIFF", (noisy) => aiff(noise(noisy), "sowt")],
  ["QuickTime", "QuickTime", (noisy) => movie(noise(noisy))],
];

describe.each(wrappers)("PCM in %s", (_, kind, wrap) => {
  it("that lives is known after a look or two", async () => {
    const { facts, reads } = await factsOf(kind, wrap({}));
    expect(facts).toEqual([{}]);
    expect(reads.bytes).toBeLessThan(150_000);
  });

  it("is told where a channel is silent, stops, is the other one, or leaves bits unused", async () => {
    const told = async (noisy: NoiseInTest) =>
      (await factsOf(kind, wrap({ frames: 96_000, ...noisy }), 1, 96_000)).facts;
    expect(await told({ second: "silent" })).toEqual([{ silence: { channels: [2] } }]);
    expect(await told({ until: 40_001 })).toEqual([{ silentEnd: { fromSample: 40_001 } }]);
    expect(await told({ second: "same" })).toEqual([{ sameChannels: { looks: 8 } }]);
    expect(await told({ padded: true })).toEqual([{ paddedBits: { bits: 16, looks: 8 } }]);
    expect(await told({ until: 0 })).toEqual([{ silence: { channels: [1, 2] } }]);
    expect(await told({ until: 90_000 })).toEqual([{}]);
  });
});

describe("PCM in MXF", () => {
  it.each([
    ["pictures of one length", () => 500],
    ["pictures of any length", (frame: number) => 300 + ((frame * 7919) % 900)],
  ])("is told for each track beside %s", async (_, pictureBytes) => {
    const frames = 1920 * 50;
    const tracks = [noise({ frames }), noise({ frames, until: 0 }), noise({ frames, second: "same" })];
    const { facts } = await factsOf("MXF", mxf(tracks, pictureBytes), 3, frames);
    expect(facts[0]).toEqual({});
    expect(facts[1]).toMatchObject({ silence: { channels: [1, 2] } });
    expect(facts[2]).toMatchObject({ sameChannels: {} });
  });

  it("says nothing where it has more tracks than elements: nobody knows which is which", async () => {
    const { facts } = await factsOf(
      "MXF",
      mxf([noise({ until: 0 })], () => 500),
      2,
    );
    expect(facts).toEqual([{}, {}]);
  });

  it("is read within its budget, however long it is", async () => {
    const bytes = mxf([noise({ frames: 1920 * 400, until: 0 })], (frame) => 60_000 + ((frame * 7919) % 9000));
    const { facts, reads } = await factsOf("MXF", bytes, 1, 1920 * 400);
    expect(facts[0]?.silence.channels).toEqual([1, 2]);
    expect(reads.bytes).toBeLessThan(budgetBytes + 2 ** 20);
    expect(reads.bytes).toBeLessThan(bytes.length);
  });
});
