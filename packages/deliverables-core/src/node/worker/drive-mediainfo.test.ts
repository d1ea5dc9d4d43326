import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { driveMediaInfo } from "./drive-mediainfo.js";
import type { MediaInfoContext } from "./mediainfo-context.js";
import type { Range } from "./range.js";

const programme = readFileSync(new URL("../../../fixtures/media/programme.mxf", import.meta.url));
const mib = 2 ** 20;

interface Script {
  size: number;
  /** The first bytes of the file; zeros follow. */
  start?: Uint8Array;
  /** What MediaInfo answers to each piece; nothing further when it runs out. */
  answers?: { seekTo?: number; finished?: boolean }[];
}

/** Runs the loop against a MediaInfo that answers as told, over a file that is never in memory. */
function drive({ size, start = new Uint8Array(0), answers = [] }: Script) {
  const fed: Range[] = [];
  const moves: number[] = [];
  let asked: Range = { offset: 0, length: 0 };
  const mediaInfo: MediaInfoContext = {
    open: () => {},
    take: (bytes) => {
      expect(bytes.length).toBe(fed.length === 0 ? firstPiece : asked.length);
      fed.push(fed.length === 0 ? { offset: 0, length: bytes.length } : asked);
      const { seekTo, finished = false } = answers[fed.length - 1] ?? {};
      return { seekTo, finished };
    },
    moveTo: (offset) => void moves.push(offset),
    finish: () => "{}",
    release: () => {},
  };
  const firstPiece = Math.min(4096, Math.ceil(size / 2));
  const zeros = new Uint8Array(256 * 1024);
  const loop = driveMediaInfo(mediaInfo, size);
  let step = loop.next();
  while (!step.done) {
    asked = step.value;
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.offset + asked.length).toBeLessThanOrEqual(size);
    const bytes = zeros.fill(0).subarray(0, asked.length);
    bytes.set(start.subarray(asked.offset, asked.offset + asked.length));
    step = loop.next(bytes);
  }
  return { ...step.value, fed, moves, total: fed.reduce((sum, { length }) => sum + length, 0) };
}

describe("driveMediaInfo", () => {
  it("never hands a file over whole", () => {
    for (const size of [2, 3, 107, 4096, 4097, 8192]) expect(drive({ size }).fed.length).toBeGreaterThanOrEqual(2);
    expect(drive({ size: 200_000 }).fed.map(({ length }) => length)).toEqual([4096, 65536, 65536, 64832]);
  });

  it("goes where MediaInfo asks to go", () => {
    const { moves, fed } = drive({
      size: 10_000_000,
      answers: [{ seekTo: 9_000_000 }, { seekTo: 36 }, { finished: true }],
    });
    expect(moves).toEqual([9_000_000, 36]);
    expect(fed.map(({ offset }) => offset)).toEqual([0, 9_000_000, 36]);
  });

  it("ends when MediaInfo asks for what is not there, or twice for the same place", () => {
    expect(drive({ size: 10_000, answers: [{ seekTo: 10_000 }] }).fed.length).toBe(1);
    expect(drive({ size: 10_000, answers: [{ seekTo: 500 }, { seekTo: 500 }] }).fed.length).toBe(2);
  });

  it("ends a file that it does not know after 256 MB, and says that it did", () => {
    const { total, partial } = drive({ size: 60e9 });
    expect(total).toBe(256 * mib);
    expect(partial).toBe(true);
  });

  it("ends a file that sends MediaInfo back and forth for ever", () => {
    const answers = Array.from({ length: 30_000 }, (_, index) => ({ seekTo: 59_999_999_000 + (index % 2) }));
    const { fed, partial } = drive({ size: 60e9, answers });
    expect(fed.length).toBe(20_000);
    expect(partial).toBe(true);
  });

  it("reads half a megabyte of a Wave file, and knows all there is to know", () => {
    const start = readFileSync(new URL("../../../fixtures/media/sound.wav", import.meta.url));
    const { total, partial } = drive({ size: 60e9, start });
    expect(total).toBeLessThanOrEqual(500_000);
    expect(partial).toBe(false);
  });

  it("reads half a megabyte of a still", () => {
    const start = Uint8Array.of(0x76, 0x2f, 0x31, 0x01);
    expect(drive({ size: 60e9, start })).toMatchObject({ total: 480 * 1024, partial: false });
  });

  it("visits the footer of an MXF and then nothing but its end", () => {
    const answers = [{ seekTo: 59e9 }, { seekTo: 60e9 - 4 }, { seekTo: 30e9 }];
    const script = { size: 60e9, start: programme.subarray(0, 4096), answers };
    expect(drive(script)).toMatchObject({ moves: [59e9, 60e9 - 4], partial: false });
  });

  it("reads no more than 70 MB of an MXF that never leaves its essence", () => {
    const { total, partial } = drive({ size: 60e9, start: programme });
    expect(total).toBeLessThanOrEqual(70e6);
    expect(partial).toBe(true);
  });

  it("leaves the essence of an MXF for its footer between two triplets, wherever the pieces of the file are cut", () => {
    const pieceEnd = 4096 + 128 * 256 * 1024;
    const footer = 36 * mib;
    for (const beforePieceEnd of [0, 1, 10, 20, 21, 500]) {
      const start = mxfWithTriplets(footer, pieceEnd - beforePieceEnd);
      const { moves, fed, partial } = drive({ size: start.length, start });
      const last = fed.findLast(({ offset }) => offset < footer) ?? { offset: 0, length: 0 };
      expect(moves).toEqual([footer]);
      expect((last.offset + last.length - pieceEnd + beforePieceEnd) % 1000).toBe(0);
      expect(last.offset + last.length - pieceEnd).toBeLessThan(256 * 1024 + 1000);
      expect(partial).toBe(false);
    }
  });
});

/** A header that knows its footer, one triplet of essence up to `firstEnd`, and then one every 1000 bytes. */
function mxfWithTriplets(footer: number, firstEnd: number): Uint8Array {
  const file = Buffer.alloc(footer + 4096);
  programme.copy(file, 0, 0, 512);
  file.writeBigUInt64BE(BigInt(footer), 16 + 4 + 24);
  programme.copy(file, footer, 14336);
  const key = Buffer.from("060e2b34010201010d0103011501050084", "hex");
  for (let [at, end] = [512, firstEnd]; at < footer; [at, end] = [end, Math.min(end + 1000, footer)]) {
    key.copy(file, at);
    file.writeUInt32BE(Math.max(0, end - at - 21), at + 17);
  }
  return file;
}
