import type { ReadBytes } from "../../folder/complete-reads.js";

/** How PCM of one track stands in its file: samples of all channels side by side. */
export interface PcmShape {
  channels: number;
  sampleBytes: number;
  /** Whole numbers; of floating point no bits are looked at. */
  isInteger: boolean;
}

/** Whole frames of PCM, a sample of each channel in each. */
export interface Look {
  bytes: Uint8Array;
  /** How many frames of the track stand before it; where the wrapper does not count them, by its place in the file. */
  first: number;
}

/** Places, spread over a file from its start to its end, in which its sound is looked at. */
export interface Looks {
  /** One for each track of sound. */
  tracks: { shape: PcmShape; frames: number }[];
  count: number;
  /** True where they leave out nothing. */
  isWhole: boolean;
  /** What stands there of each track, by the number of the look, from 0; undefined where nothing was found. A short one is enough for what shows everywhere. */
  look(index: number, isShort?: boolean): Promise<(Look | undefined)[]>;
}

export const mostLooks = 128;
/** Of one look. */
export const lookBytes = 64 * 1024;
/** Of a short one: more than a thousand samples of two channels. */
export const shortLookBytes = 8 * 1024;
/** Of all looks into one file. */
export const budgetBytes = 16 * 2 ** 20;

/** Where the frames of one track stand: how many there are, and where those from one on begin and how many stand there in a row. */
export interface PlacedSound {
  shape: PcmShape;
  frames: number;
  place(frame: number): Promise<{ offset: number; row: number } | undefined>;
}

/** Looks into a track whose frames can be counted. Where so many tracks share the file, each is shorter. */
export function looksInto(read: ReadBytes, { shape, frames, place }: PlacedSound, tracks = 1): Looks {
  const frameBytes = shape.channels * shape.sampleBytes;
  const bytes = Math.min(lookBytes, budgetBytes / mostLooks / tracks);
  const length = Math.max(1, Math.floor(bytes / frameBytes));
  const isWhole = frames <= length * mostLooks;
  const count = isWhole ? Math.max(1, Math.ceil(frames / length)) : mostLooks;
  const firstOf = (index: number) => (isWhole ? index * length : Math.floor(((frames - length) * index) / (count - 1)));
  return {
    tracks: [{ shape, frames }],
    count,
    isWhole,
    async look(index, isShort = false) {
      const first = firstOf(index);
      const most = isShort ? Math.min(length, Math.max(1, Math.floor(shortLookBytes / tracks / frameBytes))) : length;
      const parts: Uint8Array[] = [];
      // A whole file is looked at from one row of frames to the next; of any other, and of a short look, the first row is enough.
      for (let at = first; at < Math.min(frames, first + most); ) {
        const found = await place(at);
        if (!found || found.row < 1) return [undefined];
        const row = Math.min(found.row, first + most - at, frames - at);
        parts.push(await read(found.offset, row * frameBytes));
        at += row;
        if (!isWhole || isShort) break;
      }
      return [{ bytes: joined(parts), first }];
    },
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
