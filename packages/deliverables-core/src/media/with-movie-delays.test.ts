import { expect, test } from "vitest";
import { readMovie } from "./movie-tracks.js";
import type { Probe } from "./probe.js";
import { withMovieDelays } from "./with-movie-delays.js";

test("an empty edit at the head of a track is how late it begins", async () => {
  expect(await delays([edit(2000, 0)], [edit(500, -1), edit(1500, 0)])).toEqual([undefined, 0.5]);
  expect(await delays([edit(500, -1), edit(1500, 0)], [])).toEqual([0.5, undefined]);
});

test("several empty edits add up, and one behind the first picture is no delay", async () => {
  expect(await delays([], [edit(250, -1), edit(250, -1), edit(1500, 0)])).toEqual([undefined, 0.5]);
  expect(await delays([], [edit(1000, 0), edit(500, -1)])).toEqual([undefined, undefined]);
});

test("the priming of an encoder, which the edit list leaves out, is no delay", async () => {
  expect(await delays([edit(2000, 1024)], [edit(2000, 2112)])).toEqual([undefined, undefined]);
});

test("what all tracks leave empty is no delay of one", async () => {
  expect(await delays([edit(500, -1)], [edit(500, -1)])).toEqual([undefined, undefined]);
});

/** Of a track of picture and one of sound, in a movie that counts 1000 ticks a second. */
async function delays(video: Buffer[], audio: Buffer[]): Promise<(number | undefined)[]> {
  const mvhd = Buffer.alloc(100);
  mvhd.writeUInt32BE(1000, 12);
  const bytes = box("moov", Buffer.concat([box("mvhd", mvhd), track("vide", video), track("soun", audio)]));
  const file = {
    size: bytes.length,
    read: async (offset: number, length: number) => new Uint8Array(bytes.subarray(offset, offset + length)),
  };
  const movie = await readMovie(file);
  const probe: Probe = { container: {}, video: [{ color: {}, hdr: { formats: [] } }], audio: [{}] };
  const read = movie && (await withMovieDelays(probe, file, movie));
  return [read?.video[0]?.delaySeconds, read?.audio[0]?.delaySeconds];
}

function track(handler: string, edits: Buffer[]): Buffer {
  const hdlr = Buffer.concat([Buffer.alloc(8), Buffer.from(handler), Buffer.alloc(12)]);
  const count = Buffer.alloc(8);
  count.writeUInt32BE(edits.length, 4);
  const list = edits.length > 0 ? box("edts", box("elst", Buffer.concat([count, ...edits]))) : Buffer.alloc(0);
  return box("trak", Buffer.concat([list, box("mdia", box("hdlr", hdlr))]));
}

function edit(duration: number, mediaTime: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(duration, 0);
  bytes.writeInt32BE(mediaTime, 4);
  bytes.writeUInt32BE(0x10000, 8);
  return bytes;
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8, 0);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, content]);
}
