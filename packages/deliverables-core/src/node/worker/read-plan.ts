import { has } from "../../folder/sniff/bytes.js";
import { findSound } from "./find-sound.js";
import { followKlv, type KlvFollower } from "./follow-klv.js";
import { findFooter, mxfStart } from "./mxf-partitions.js";
import type { Range } from "./range.js";

/** How far into a file MediaInfo may read. */
export interface ReadPlan {
  chunkBytes: number;
  /** After so many bytes reading ends, and what lies behind them stays unknown. */
  limitBytes: number;
  /** After so many bytes MediaInfo has learned all that it will. */
  enoughBytes: number;
  /** From this place on MediaInfo learns nothing. */
  enoughAt: number;
  /** Whether a place that MediaInfo asks for, after `moves` others, is worth going to. */
  visits(offset: number, moves: number): boolean;
  /** Where to go on by ourselves instead of reading essence for longer. */
  shortcut?: Shortcut;
}

/** From the first boundary between two KLV triplets after so many bytes, MediaInfo can be moved to the footer. */
export interface Shortcut {
  afterBytes: number;
  to: number;
  klv: KlvFollower;
}

const kib = 1024;
const mib = 1024 * kib;

/** No range that is asked for is longer. */
export const longestRangeBytes = 256 * kib;

/** The first piece of a file is short, so that no file is ever handed over whole: MediaInfo misreads those that are. */
export function firstPieceBytes(size: number): number {
  return Math.min(4 * kib, Math.ceil(size / 2));
}

/** A hostile file can make the parser jump back and forth for ever. */
export const mostReads = 20_000;

/** Decides from the first bytes of a file, as a name proves nothing, and from what else it has to look up. */
export function* planReading(start: Uint8Array, size: number): Generator<Range, ReadPlan, Uint8Array> {
  const mxf = mxfStart(start);
  if (mxf !== undefined) return mxfPlan(size, mxf, yield* findFooter(start.subarray(mxf), mxf, size));
  if (stills.some((magic) => has(start, 0, magic))) return { ...ordinaryPlan, enoughBytes: headBytes };
  const sound = yield* findSound(start, size);
  if (sound === undefined) return ordinaryPlan;
  // MediaInfo reads PCM to its end, 8 minutes for a 60 GB Wave file; all that it learns comes before.
  const atLeast = has(start, 0, "FORM") ? headBytes : waveHeadBytes;
  return { ...ordinaryPlan, enoughAt: Math.max(atLeast, sound + 256 * kib) };
}

const ordinaryPlan: ReadPlan = {
  chunkBytes: 64 * kib,
  limitBytes: 256 * mib,
  enoughBytes: Number.POSITIVE_INFINITY,
  enoughAt: Number.POSITIVE_INFINITY,
  visits: () => true,
};

const headBytes = 480 * kib;

/** Of a Wave file our own reader looks at 144 KiB besides, and both together keep to half a megabyte. */
const waveHeadBytes = 320 * kib;

/**
 * Left alone, MediaInfo reads 64 MiB of essence and a frame more, then the footer, then from the middle to the end in
 * search of captions: 455 MB of an 892 MB AVC-Intra master. Moved to the footer after 32 MiB it says the same, and the
 * middle adds captions only. Without a footer it needs its 64 MiB to count the frames right.
 */
function mxfPlan(size: number, start: number, footer: number | undefined): ReadPlan {
  const plan: ReadPlan = {
    ...ordinaryPlan,
    chunkBytes: longestRangeBytes,
    limitBytes: footer === undefined ? 80 * mib : 66 * mib,
    visits: (offset, moves) => moves === 0 || offset >= size - 8 * mib,
  };
  if (footer === undefined) return plan;
  return { ...plan, shortcut: { afterBytes: 32 * mib, to: footer, klv: followKlv(start) } };
}

const stills = [
  "SDPX",
  "XPDS", // DPX, little-endian
  "\x76\x2f\x31\x01", // OpenEXR
  "II*\0", // TIFF, little-endian
  "MM\0*", // TIFF, big-endian
  "\xff\xd8\xff", // JPEG
  "\x89PNG",
  "\xff\x4f\xff\x51", // JPEG 2000 codestream
  "\0\0\0\x0cjP  ", // JP2
  "GIF8",
];
