import type { OpenFile } from "../../folder/folder.js";
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
  for (let channel = 0; channel < channels; channel++) {
    for (let offset = channel * sampleBytes; !sounding[channel] && offset < bytes.length; offset += blockAlign)
      for (let byte = 0; byte < sampleBytes; byte++) if (bytes[offset + byte]) sounding[channel] = true;
  }
}

/**
 * The channels that hold nothing but zeros, where the first looks (`sounding`) found nothing in them: all of a short file is read, of a
 * longer one looks spread over it, until each channel has sounded. Undefined where each has.
 */
export async function findSilence(
  file: OpenFile,
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
