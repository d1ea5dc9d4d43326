import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { moviePlayback } from "./movie-playback.js";
import { readMovie } from "./movie-tracks.js";

/** Three frames, whose clock is set to make them last ten times as long. */
const clip = readFileSync(new URL("../../fixtures/media/clip.mp4", import.meta.url));
clip.writeUInt32BE(clip.readUInt32BE(boxOf("vide", "mdhd") + 20) / 10, boxOf("vide", "mdhd") + 20);
clip.writeUInt32BE(clip.readUInt32BE(editOf("vide")) * 10, editOf("vide"));

test("a file that an encoder has written plays all that it holds, its priming left out", async () => {
  expect(await said(() => {})).toEqual([]);
});

test("an edit list that ends early, begins late or runs at another speed is told, for each kind of track", async () => {
  const [length, start] = [clip.readUInt32BE(editOf("vide")), clip.readUInt32BE(editOf("vide") + 4)];
  const shorter = await said((bytes) => bytes.writeUInt32BE(Math.floor(length / 2), editOf("vide")));
  expect(shorter).toEqual([expect.stringMatching(/^plays [\d.]+ s of its picture, and holds [\d.]+ s$/)]);
  const later = await said((bytes) => bytes.writeUInt32BE(start + clockOf("vide") / 2, editOf("vide") + 4));
  expect(later).toEqual([
    expect.stringMatching(/^plays [\d.]+ s of its picture, from [\d.]+ s on, and holds [\d.]+ s$/),
  ]);
  const faster = await said((bytes) => bytes.writeUInt32BE(0x20000, editOf("soun") + 8));
  expect(faster).toEqual(["plays its sound at another speed than it was made"]);
});

test("a picture that is switched off or mirrored, and a track at volume 0", async () => {
  const flags = (handler: string) => boxOf(handler, "tkhd") + 8;
  expect(await said((bytes) => bytes.writeUInt8(0, flags("vide") + 3))).toEqual([
    "has its picture switched off, and players leave it out",
  ]);
  expect(await said((bytes) => bytes.writeInt32BE(-0x10000, flags("vide") + 40))).toEqual([
    "shows its picture mirrored",
  ]);
  expect(await said((bytes) => bytes.writeUInt16BE(0, flags("soun") + 36))).toEqual([
    "plays audio track 1 at volume 0",
  ]);
});

test("a track whose media lie in another file", async () => {
  // Version and flags of the first entry, behind those of the list, its count, and the entry's size and name.
  const flags = (handler: string) => boxOf(handler, "dref") + 8 + 8 + 8;
  expect(await said((bytes) => bytes.writeUInt32BE(0, flags("vide")))).toEqual([
    "takes its picture from another file, as a reference movie does",
  ]);
});

/** What is told of the clip once something in it has been changed. */
async function said(change: (bytes: Buffer) => void): Promise<string[]> {
  const bytes = Buffer.from(clip);
  change(bytes);
  const read = async (offset: number, length: number) => new Uint8Array(bytes.subarray(offset, offset + length));
  const file = { size: bytes.length, read };
  const movie = await readMovie(file);
  return movie ? moviePlayback(file, movie) : ["no movie"];
}

/** Where a box of the track with this handler begins. */
function boxOf(handler: string, type: string): number {
  const tracks = [...clip.toString("latin1").matchAll(/trak/g)].map(({ index }) => index - 4);
  const track = tracks.find((at) => clip.subarray(at, at + clip.readUInt32BE(at)).includes(handler)) ?? 0;
  return clip.indexOf(type, track) - 4;
}

/** The first edit: length, start, rate. */
function editOf(handler: string): number {
  return boxOf(handler, "elst") + 16;
}

function clockOf(handler: string): number {
  return clip.readUInt32BE(boxOf(handler, "mdhd") + 20);
}
