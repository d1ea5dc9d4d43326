import type { FileKind } from "../../folder/file-kind.js";
import type { EndFile } from "../ends/end-file.js";
import type { Movie } from "../movie-tracks.js";
import type { Probe } from "../probe.js";
import { aiffSound } from "./aiff-sound.js";
import { listen, type SoundFacts } from "./listen.js";
import { looksInto } from "./looks.js";
import { movieSound } from "./movie-sound.js";
import { mxfSound } from "./mxf-sound.js";

/**
 * What the samples of PCM tell without being decoded, in AIFF, QuickTime, MP4 and MXF; a WAVE file has its own reader. A file whose
 * sound lives is known by a look or two of 64 KiB; for one in which a channel seems to be missing 16 MiB are read at most.
 */
export async function withSoundFacts(
  kind: FileKind | undefined,
  file: EndFile,
  probe: Probe,
  movie?: Movie,
): Promise<Probe> {
  if (probe.damage !== undefined || probe.partial || !probe.audio.some(({ codec }) => codec === "PCM")) return probe;
  const facts = await factsOf(kind, file, probe, movie);
  return facts ? { ...probe, audio: probe.audio.map((track, index) => ({ ...track, ...facts[index] })) } : probe;
}

async function factsOf(
  kind: FileKind | undefined,
  file: EndFile,
  probe: Probe,
  movie: Movie | undefined,
): Promise<SoundFacts[] | undefined> {
  const rates = probe.audio.map(({ sampleRate }) => sampleRate);
  if (kind === "MXF") {
    const looks = await mxfSound(file, probe);
    return looks && listen(looks, rates);
  }
  if (kind === "AIFF") {
    const placed = probe.audio.length === 1 ? await aiffSound(file) : undefined;
    return placed && listen(looksInto(file.read, placed), rates);
  }
  const tracks = movie?.tracks.filter(({ handler }) => handler === "soun") ?? [];
  if (tracks.length !== probe.audio.length) return undefined;
  const facts: SoundFacts[] = [];
  for (const [index, track] of tracks.entries()) {
    const placed = await movieSound(file, track, probe.audio[index] ?? {});
    const [own] = placed ? await listen(looksInto(file.read, placed, tracks.length), [rates[index]]) : [];
    facts.push(own ?? {});
  }
  return facts;
}
