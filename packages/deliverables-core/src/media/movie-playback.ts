import { bigEndian } from "../folder/sniff/bytes.js";
import { followBoxes } from "./ends/box-tree.js";
import { type Box, listBoxes } from "./ends/boxes.js";
import type { EndFile } from "./ends/end-file.js";
import type { Movie, MovieTrack } from "./movie-tracks.js";
import { sayPlayed } from "./say-played.js";

/** What an encoder needs to start up, and frames that are shown in another order, are left out rightly: less than this. */
const primingSeconds = 0.12;
const mostEdits = 400;
const mostReferences = 16;
const oneToOne = 0x10000;

/**
 * What the index of a QuickTime or MP4 file makes players do other than play its tracks from the first frame to the last, in
 * words that finish "The file …": a trim that leaves the frames in the file, another speed, a track that is switched off.
 */
export async function moviePlayback(file: EndFile, { moov, tracks }: Movie): Promise<string[]> {
  const header = await followBoxes(file, moov, ["mvhd"]);
  const ticks = header ? clockOf(await file.read(header.start, 24)) : 0;
  const said: string[] = [];
  for (const [kind, handler] of [
    ["picture", "vide"],
    ["sound", "soun"],
  ] as const) {
    const ofKind = tracks.filter((track) => track.handler === handler);
    const heads: TrackHeader[] = [];
    for (const track of ofKind) {
      if (await liesOutside(file, track)) said.push(`takes its ${kind} from another file, as a reference movie does`);
      const edited = ticks > 0 ? await editedBy(file, track, ticks, kind) : undefined;
      if (edited) said.push(edited);
      const head = await trackHeader(file, track.trak);
      if (head) heads.push(head);
    }
    if (heads.length === 0 || heads.length < ofKind.length) continue;
    if (heads.every(({ enabled }) => !enabled)) said.push(`has its ${kind} switched off, and players leave it out`);
    if (kind === "sound")
      for (const [index, { volume }] of heads.entries())
        if (volume === 0) said.push(`plays audio track ${index + 1} at volume 0`);
    if (kind === "picture" && heads.some(({ mirrored }) => mirrored)) said.push("shows its picture mirrored");
  }
  return [...new Set(said)];
}

/** Whether every data reference (8.7.2) of a track names another file: its first flag says that the media lie in this one. */
async function liesOutside(file: EndFile, { mdia }: MovieTrack): Promise<boolean> {
  const references = await followBoxes(file, mdia, ["minf", "dinf", "dref"]);
  if (!references) return false;
  const entries = (await listBoxes({ size: references.end, read: file.read }, references.start + 8)).boxes;
  const flags = await Promise.all(entries.slice(0, mostReferences).map(({ start }) => file.read(start, 4)));
  return flags.length > 0 && flags.every((bytes) => bytes.length === 4 && ((bytes[3] ?? 0) & 1) === 0);
}

/** Ticks per second, of `mvhd` and `mdhd` alike (ISO/IEC 14496-12, 8.2.2 and 8.4.2). */
function clockOf(head: Uint8Array): number {
  return bigEndian(head, head[0] === 1 ? 20 : 12, 4);
}

/** What an edit list (8.6.6) plays of a track, where that is not all of it, once and as it was made. What it leaves empty is a delay. */
async function editedBy(
  file: EndFile,
  { trak, mdia }: MovieTrack,
  ticks: number,
  kind: string,
): Promise<string | undefined> {
  const list = await followBoxes(file, trak, ["edts", "elst"]);
  const header = await followBoxes(file, mdia, ["mdhd"]);
  if (!list || !header) return undefined;
  const media = await file.read(header.start, 36);
  const clock = clockOf(media);
  const mediaTicks =
    media[0] === 1 ? bigEndian(media, 24, 4) * 2 ** 32 + bigEndian(media, 28, 4) : bigEndian(media, 16, 4);
  const head = await file.read(list.start, 8);
  const [width, count] = [head[0] === 1 ? 8 : 4, bigEndian(head, 4, 4)];
  if (clock === 0 || mediaTicks === 0 || count === 0 || count > mostEdits) return undefined;
  const bytes = await file.read(list.start + 8, count * (2 * width + 4));
  const whole = mediaTicks / clock;
  let [played, from] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at + 2 * width + 4 <= bytes.length; at += 2 * width + 4) {
    if (bytes.subarray(at + width, at + 2 * width).every((byte) => byte === 0xff)) continue;
    if (bigEndian(bytes, at + 2 * width, 4) !== oneToOne) return `plays its ${kind} at another speed than it was made`;
    // To the end, however long that is: what a fragmented file says.
    const length = wide(bytes, at, width);
    if (length === 0) return undefined;
    const start = wide(bytes, at + width, width) / clock;
    // An edit that goes on behind the last frame plays to that frame.
    played += Math.min(length / ticks, Math.max(0, whole - start));
    from = Math.min(from, start);
  }
  if (played === 0 || Math.abs(whole - played) <= primingSeconds) return undefined;
  return sayPlayed(kind, played, from > primingSeconds ? from : 0, whole);
}

function wide(bytes: Uint8Array, at: number, width: number): number {
  return width === 8 ? bigEndian(bytes, at, 4) * 2 ** 32 + bigEndian(bytes, at + 4, 4) : bigEndian(bytes, at, 4);
}

interface TrackHeader {
  enabled: boolean;
  volume: number;
  mirrored: boolean;
}

/** ISO/IEC 14496-12, 8.3.2: flags, volume and the matrix with which the picture is put on the screen. */
async function trackHeader(file: EndFile, trak: Box): Promise<TrackHeader | undefined> {
  const box = await followBoxes(file, trak, ["tkhd"]);
  if (!box) return undefined;
  const head = await file.read(box.start, 96);
  const matrixAt = (head[0] === 1 ? 32 : 20) + 20;
  const [a, b, c, d] = [0, 4, 12, 16].map((offset) => bigEndian(head, matrixAt + offset, 4) | 0) as [
    number,
    number,
    number,
    number,
  ];
  return {
    enabled: ((head[3] ?? 0) & 1) === 1,
    volume: bigEndian(head, matrixAt - 4, 2),
    mirrored: a * d - b * c < 0,
  };
}
