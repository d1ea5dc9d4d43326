import type { EndFile } from "../ends/end-file.js";
import type { Silence } from "../probe.js";
import type { Sound } from "./find-bursts.js";
import type { WaveFormat } from "./wave-facts.js";

/** Bytes that are read at most to be sure of a channel in which the first looks found nothing. */
export const silenceBudgetBytes = 8 * 2 ** 20;
/** Of one look. */
const lookBytes = 64 * 1024;

/** Which channels of PCM have held a sample other than zero, by all that was looked at so far. */
export function noteSounding(sounding: boolean[], bytes: Uint8Array, { blockAlign, channels }: WaveFormat): void {
  const sampleBytes = blockAlign / channels;
  for (let channel = 0; channel < channels; channel++)
    sounding[channel] ||= sounds(bytes, channel * sampleBytes, sampleBytes, blockAlign);
}

/** Whether one channel holds anything. Up to the end of a dead one each sample is looked at: the three bytes of most in one step. */
function sounds(bytes: Uint8Array, from: number, sampleBytes: number, blockAlign: number): boolean {
  const end = bytes.length - sampleBytes + 1;
  if (sampleBytes === 3) {
    for (let at = from; at < end; at += blockAlign)
      if (((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) | (bytes[at + 2] ?? 0)) !== 0) return true;
    return false;
  }
  for (let at = from; at < end; at += blockAlign)
    for (let byte = 0; byte < sampleBytes; byte++) if (bytes[at + byte] !== 0) return true;
  return false;
}

/**
 * The channels that hold nothing but zeros, where the first looks (`sounding`) found nothing in them: all of a short file is read, of a
 * longer one looks spread over it, until each channel has sounded. Undefined where each has.
 */
export async function findSilence(
  file: EndFile,
  sound: Sound,
  format: WaveFormat,
  sounding: boolean[],
  signal?: AbortSignal,
): Promise<Silence | undefined> {
  const { blockAlign, channels } = format;
  const frames = Math.floor(sound.size / blockAlign);
  // Silence of 8 bit is 128, and so no file of zeros.
  if (frames === 0 || blockAlign === channels) return undefined;
  const isWhole = frames * blockAlign <= silenceBudgetBytes;
  const lookFrames = Math.max(1, Math.floor(lookBytes / blockAlign));
  const looks = isWhole ? Math.ceil(frames / lookFrames) : Math.floor(silenceBudgetBytes / (lookFrames * blockAlign));
  for (let look = 0; look < looks && hasSilent(sounding, channels); look++) {
    signal?.throwIfAborted();
    const first = isWhole ? look * lookFrames : Math.floor(((frames - lookFrames) * look) / (looks - 1));
    const length = Math.min(lookFrames, frames - first) * blockAlign;
    noteSounding(sounding, await file.read(sound.offset + first * blockAlign, length), format);
  }
  const silent = Array.from({ length: channels }, (_, channel) => channel + 1).filter(
    (number) => !sounding[number - 1],
  );
  if (silent.length === 0) return undefined;
  return { channels: silent, ...(!isWhole && { looks }) };
}

function hasSilent(sounding: boolean[], channels: number): boolean {
  for (let channel = 0; channel < channels; channel++) if (!sounding[channel]) return true;
  return false;
}
