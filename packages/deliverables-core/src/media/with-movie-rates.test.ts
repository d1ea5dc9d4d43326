import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readMovie } from "./movie-tracks.js";
import type { Probe, VideoTrack } from "./probe.js";
import { withMovieRates } from "./with-movie-rates.js";

const rounded: VideoTrack = { frameRate: "25", frameRateMode: "constant", color: {}, hdr: { formats: [] } };

test("a rate close to a standard one is what the clock of the file says", async () => {
  expect(await rateOf(movie(2499, 100))).toBe("2499/100");
  expect(await rateOf(movie(25_010, 1000))).toBe("2501/100");
  expect(await rateOf(movie(12_800, 512))).toBe("25");
});

test("2997 hundredths mean the standard rate", async () => {
  expect(await rateOf(movie(2997, 100))).toBe("30000/1001");
});

test("nothing is said anew of a variable rate, or of one that is disputed", async () => {
  expect(await rateOf(movie(2499, 100), { ...rounded, frameRateMode: "variable" })).toBe("25");
  const { frameRate: _, ...disputed } = rounded;
  expect(await rateOf(movie(2499, 100), disputed)).toBeUndefined();
});

test("a clock that stands still says nothing", async () => {
  expect(await rateOf(movie(2499, 0))).toBe("25");
  expect(await rateOf(movie(0, 100))).toBe("25");
});

async function rateOf(bytes: Uint8Array, track = rounded): Promise<string | undefined> {
  const read = async (offset: number, length: number) => bytes.subarray(offset, offset + length);
  const probe: Probe = { container: { format: "MPEG-4" }, video: [track], audio: [] };
  const file = { size: bytes.length, read };
  const movie = await readMovie(file);
  return movie && (await withMovieRates(probe, file, movie)).video[0]?.frameRate;
}

/** The fixture, whose first track is picture, with so many ticks in a second and in a frame. */
function movie(ticks: number, lasting: number): Uint8Array {
  const bytes = Buffer.from(readFileSync(new URL("../../fixtures/media/clip.mp4", import.meta.url)));
  bytes.writeUInt32BE(ticks, bytes.indexOf("mdhd") + 4 + 12);
  bytes.writeUInt32BE(lasting, bytes.indexOf("stts") + 4 + 12);
  return new Uint8Array(bytes);
}
