import type { EndFile } from "../ends/end-file.js";
import type { SilentEnd } from "../probe.js";
import type { Sound } from "./find-bursts.js";
import type { WaveFormat } from "./wave-facts.js";

/** Of one look. */
const lookBytes = 64 * 1024;
/** Over a file that is too long to be read whole: 8 MiB, whatever its length. */
const mostLooks = 128;
/** A shorter silence is the black behind a programme; and one of less than a second is nothing. */
const leastShare = 1 / 3;

/**
 * From where on PCM holds nothing but zeros, in all channels, to its end: a bounce that stopped half-way in a file that was laid out
 * for the whole length. Undefined where it sounds in its last third. It is looked at from the end on, and no further than to where it
 * sounds: most files cost one look, of the second before their end, and the caller spares even that where it has seen the end.
 */
export async function findSilentEnd(
  file: EndFile,
  sound: Sound,
  { blockAlign, channels, sampleRate }: WaveFormat,
  signal?: AbortSignal,
): Promise<SilentEnd | undefined> {
  const frames = Math.floor(sound.size / blockAlign);
  // Silence of 8 bit is 128, and so no file of zeros.
  if (frames === 0 || blockAlign === channels) return undefined;
  const lookFrames = Math.max(1, Math.floor(lookBytes / blockAlign));
  const isWhole = frames <= lookFrames * mostLooks;
  const step = isWhole ? lookFrames : Math.floor((frames - lookFrames) / (mostLooks - 1));
  /** The frame behind the last one that sounds between two frames, or `first` where none does. */
  const endOfSound = async (first: number, behind: number) => {
    signal?.throwIfAborted();
    const bytes = await file.read(sound.offset + first * blockAlign, (behind - first) * blockAlign);
    let length = bytes.length;
    while (length > 0 && bytes[length - 1] === 0) length--;
    return first + Math.ceil(length / blockAlign);
  };

  let [sounds, silent] = [0, frames];
  for (let behind = frames; sounds === 0; behind -= step) {
    if (behind <= 0) return undefined; // Nothing sounds at all: that is told of its channels.
    const first = Math.max(0, behind - lookFrames);
    const end = await endOfSound(first, behind);
    if (end > first) sounds = end;
    else silent = first;
  }
  const isShort = (from: number) => (frames - from) / frames < leastShare || frames - from < sampleRate;
  if (isShort(sounds)) return undefined;
  // Between the two lies what was not looked at: the middle of it, again and again.
  while (silent > sounds) {
    const isLast = silent - sounds <= lookFrames;
    const first = isLast ? sounds : Math.floor((sounds + silent - lookFrames) / 2);
    const end = await endOfSound(first, isLast ? silent : first + lookFrames);
    if (end > first) sounds = end;
    else silent = first;
    if (isLast) silent = sounds;
  }
  return isShort(silent) ? undefined : { fromSample: silent, ...(!isWhole && { looks: mostLooks }) };
}
