import type { AudioTrack } from "../probe.js";
import { areUsed, type Heard, hear, hearNothing, isSettled, mayBePadded } from "./hear.js";
import type { Looks, PcmShape } from "./looks.js";

/** What a track of PCM says without being decoded. */
export type SoundFacts = Pick<AudioTrack, "silence" | "silentEnd" | "sameChannels" | "paddedBits">;

/** Fewer looks say nothing of a whole file. */
const fewestLooks = 16;
/** A shorter silence is the black behind a programme; and one of less than a second is nothing. */
const leastShare = 1 / 3;
/** Of shorter sound, two channels may well be the same: a tenth of a second. */
const fewestFrames = 4800;
/** Of so many looks and fewer nothing is left out. */
const mostWholeLooks = 4;
/**
 * Whether a channel lives has to be known of the whole. Two channels that are one, and bits that are never used, are known by so many short
 * looks in which something sounds.
 */
const enoughLooks = 8;
/** Where little sounds, so many looks are made at most, and fewer with a sound in them say nothing. */
const mostShortLooks = 2 * enoughLooks;
const fewestInSound = enoughLooks / 2;

/**
 * Looks into the sound of a file until it is known of each track that every channel sounds, that it sounds in its last third, that two
 * channels differ and that all bits are used: mostly after a look or two. What is not so after the last look is told, with in how many places it was looked. `isKnownToLive`:
 * somebody else has looked whether every channel sounds, and to its end.
 */
export async function listen(
  looks: Looks,
  sampleRates: readonly (number | undefined)[],
  isKnownToLive = false,
): Promise<SoundFacts[]> {
  const { tracks, count, isWhole } = looks;
  const heard = tracks.map(({ shape }) => hearNothing(shape));
  /** Of each track by its looks: where in it it was looked, and how far it sounded there. */
  const seen = tracks.map(() => new Map<number, { first: number; soundsUpTo: number | undefined }>());
  let turn = 0;
  let short = 0;
  let isAlive = isKnownToLive;
  for (; turn < count; turn++) {
    const index = turn === 0 ? count - 1 : turnOf(turn - 1, count);
    const isShort = isAlive && count > mostWholeLooks;
    const found = await looks.look(index, isShort);
    for (const [track, { shape }] of tracks.entries()) {
      const look = found[track];
      const own = heard[track];
      if (!look || !own) continue;
      const soundsUpTo = hear(own, look.bytes, shape) ? look.first + endOfSound(look.bytes, shape) : undefined;
      seen[track]?.set(index, { first: look.first, soundsUpTo });
    }
    isAlive ||= tracks.every(({ frames }, track) => {
      const ends = [...(seen[track]?.values() ?? [])].some(
        ({ soundsUpTo = 0 }) => (frames - soundsUpTo) / frames < leastShare,
      );
      return ends && heard[track]?.sounding.every(Boolean);
    });
    if (isAlive && tracks.every(({ shape }, track) => isSettled(heard[track] ?? hearNothing(shape), shape)))
      return tracks.map(() => ({}));
    const inSound = seen.map(
      (looked) => [...looked.values()].filter(({ soundsUpTo }) => soundsUpTo !== undefined).length,
    );
    short += isShort ? 1 : 0;
    if (isShort && (short >= mostShortLooks || inSound.every((many) => many >= enoughLooks))) break;
  }
  const isAll = isWhole && turn === count && short === 0;
  return tracks.map(({ shape, frames }, track) => {
    const [own, places] = [heard[track], seen[track]];
    // Silence of 8 bit is 128, and so no file of zeros.
    if (!own || !places || shape.sampleBytes < 2 || (!isAll && short === 0 && places.size < fewestLooks)) return {};
    const many = isAll ? {} : { looks: places.size };
    return factsOf(
      own,
      shape,
      [...places].toSorted(([left], [right]) => left - right),
      frames,
      sampleRates[track],
      many,
    );
  });
}

/** The last look comes first; the others follow all over the file. */
function turnOf(turn: number, count: number): number {
  const others = count - 1;
  // A stride that has no divisor in common with their number, so that the first looks already lie all over the file.
  const stride = others % 37 === 0 ? 31 : 37;
  return (turn * stride) % others;
}

function endOfSound(bytes: Uint8Array, { channels, sampleBytes }: PcmShape): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return Math.ceil(end / (channels * sampleBytes));
}

function factsOf(
  { sounding, differs, bytesUsed }: Heard,
  shape: PcmShape,
  places: [number, { first: number; soundsUpTo: number | undefined }][],
  frames: number,
  sampleRate: number | undefined,
  many: { looks?: number },
): SoundFacts {
  const silent = sounding.flatMap((sounds, channel) => (sounds ? [] : [channel + 1]));
  const isAlive = silent.length < shape.channels;
  const inSound = places.filter(([, { soundsUpTo }]) => soundsUpTo !== undefined).length;
  const isEnough = frames >= fewestFrames && (many.looks === undefined || inSound >= fewestInSound);
  const isSame = isEnough && shape.channels === 2 && silent.length === 0 && !differs;
  const isPadded = isEnough && isAlive && mayBePadded(shape) && !areUsed(bytesUsed);
  const last = places.findLastIndex(([, { soundsUpTo }]) => soundsUpTo !== undefined);
  // Between two looks nobody knows, and the first of the silent ones is sure.
  const fromSample = many.looks === undefined ? places[last]?.[1].soundsUpTo : places[last + 1]?.[1].first;
  const isLong =
    fromSample !== undefined &&
    (frames - fromSample) / frames >= leastShare &&
    frames - fromSample >= (sampleRate ?? frames);
  return {
    ...(silent.length > 0 && { silence: { channels: silent, ...many } }),
    ...(isAlive && isLong && { silentEnd: { fromSample, ...many } }),
    ...(isSame && { sameChannels: many }),
    ...(isPadded && { paddedBits: { bits: 16, ...many } }),
  };
}
