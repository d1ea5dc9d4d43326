import type { EndFile } from "../ends/end-file.js";
import { unsigned16 } from "./little-endian.js";
import type { WaveFormat } from "./wave-facts.js";

/** Where the samples stand in the file. */
export interface Sound {
  offset: number;
  size: number;
}

/** Bytes that are looked at, over the whole file. */
export const burstBudgetBytes = 128 * 1024;

/** Longer than from one burst to the next: AC-3 has one each 1536 samples, Dolby E one each frame, 2002 at 23.976. */
const windowSamples = 2400;

const mostWindows = 8;

/** The two words that begin a burst (SMPTE ST 337, preambles Pa and Pb), of 16, 20 and 24 bits, at the top of 24 bits. */
const preambles = new Map([
  [0xf87200, 0x4e1f00],
  [0x6f8720, 0x54e1f0],
  [0x96f872, 0xa54e1f],
]);

/**
 * Whether PCM of two channels or more carries bursts of data (SMPTE ST 337: AC-3, Dolby E) in one of some windows spread
 * over the file. MediaInfo looks at the beginning only, and a programme may begin with silence.
 */
export async function findBursts(
  file: EndFile,
  sound: Sound,
  format: WaveFormat,
  signal?: AbortSignal,
  /** Gets each window, and where in the file it begins, until bursts are found: what else can be told from these bytes. */
  onWindow?: (bytes: Uint8Array, from: number) => void,
): Promise<boolean> {
  const { channels, blockAlign } = format;
  const sampleBytes = blockAlign / channels;
  // The bursts are of whole numbers, in pairs of channels or in one channel of a pair.
  const mayCarry = format.tag === 1 && channels > 1 && [2, 3, 4].includes(sampleBytes);
  if (!mayCarry && !onWindow) return false;
  const frames = Math.floor(sound.size / blockAlign);
  const windowFrames = Math.min(windowSamples, frames, Math.floor(burstBudgetBytes / blockAlign));
  if (windowFrames === 0) return false;
  const windows = Math.min(
    mostWindows,
    Math.floor(burstBudgetBytes / (windowFrames * blockAlign)),
    Math.ceil(frames / windowFrames),
  );
  for (let window = 0; window < windows; window++) {
    signal?.throwIfAborted();
    // From the first frames to the last ones; a single window in the middle.
    const share = windows === 1 ? 0.5 : window / (windows - 1);
    const from = sound.offset + Math.floor((frames - windowFrames) * share) * blockAlign;
    const bytes = await file.read(from, windowFrames * blockAlign);
    if (mayCarry && hasBurst(bytes, sampleBytes, blockAlign)) return true;
    onWindow?.(bytes, from);
  }
  return false;
}

/** The second word follows in the next channel, or in the same channel's next sample. */
function hasBurst(bytes: Uint8Array, sampleBytes: number, blockAlign: number): boolean {
  for (let offset = 0; offset + sampleBytes <= bytes.length; offset += sampleBytes) {
    const second = preambles.get(topOf(bytes, offset, sampleBytes));
    if (second === undefined) continue;
    for (const next of [offset + sampleBytes, offset + blockAlign])
      if (topOf(bytes, next, sampleBytes) === second) return true;
  }
  return false;
}

/** The upper 24 bits of a sample. */
function topOf(bytes: Uint8Array, offset: number, sampleBytes: number): number {
  const upper = unsigned16(bytes, offset + sampleBytes - 2) * 0x100;
  return sampleBytes === 2 ? upper : upper + (bytes[offset + sampleBytes - 3] ?? 0);
}
