import { completeReads } from "../folder/complete-reads.js";
import { type FileKind, sniffKind } from "../folder/file-kind.js";
import type { OpenFile } from "../folder/folder.js";
import { isUnread, type Reader, type Unread, unreadBecause } from "../folder/reader.js";
import { headerBudgetBytes } from "./as11/header-sets.js";
import { withUkDppSet } from "./as11/with-uk-dpp-set.js";
import type { EndFile } from "./ends/end-file.js";
import { heldBlocks } from "./ends/held-blocks.js";
import { endDamageAlone, mediaEndDamage } from "./ends/media-end.js";
import { untoldEnd } from "./ends/untold-end.js";
import { windowedFile } from "./ends/windowed-file.js";
import { holeDamage } from "./holes/hole.js";
import type { Analyse } from "./mediainfo/analysis.js";
import { probeFromMediaInfo } from "./mediainfo/probe-from-mediainfo.js";
import { moviePlayback } from "./movie-playback.js";
import { type Movie, readMovie } from "./movie-tracks.js";
import { readHeaderPartition } from "./mxf-header-partition.js";
import { mxfPlayback } from "./mxf-playback.js";
import type { Probe } from "./probe.js";
import { withSoundFacts } from "./sound/with-sound.js";
import { withWave } from "./wave/probe-with-wave.js";
import { readWave } from "./wave/read-wave.js";
import { withMovieDelays } from "./with-movie-delays.js";
import { withMovieRates } from "./with-movie-rates.js";

const waveKinds: (FileKind | undefined)[] = ["Wave", "RF64", "BW64"];

/** Reads picture and sound files: MediaInfo for all, and our own readers for what they know more exactly. */
export function mediaReader(analyse: Analyse): Reader<Probe> {
  return async (file, signal) => {
    if (file.size === 0) return { container: {}, video: [], audio: [], damage: "is empty" };
    try {
      return await readMedia(file, analyse, signal);
    } catch (reason) {
      return unreadBecause(reason, signal);
    }
  };
}

/** Why a file of picture or sound of which nothing is asked is not whole, as far as its ends tell; MediaInfo is not asked. */
export async function damageByEnds(
  kind: FileKind,
  file: OpenFile,
  signal?: AbortSignal,
): Promise<{ damage?: string } | Unread> {
  try {
    if (!waveKinds.includes(kind)) {
      const damage = await endDamageAlone(kind, windowedFile({ size: file.size, read: completeReads(file, signal) }));
      return { ...(damage !== undefined && { damage }) };
    }
    const wave = await readWave(file, signal);
    return isUnread(wave) || wave.damage === undefined ? {} : { damage: wave.damage };
  } catch (reason) {
    return unreadBecause(reason, signal);
  }
}

async function readMedia(file: OpenFile, analyse: Analyse, signal?: AbortSignal): Promise<Probe | Unread> {
  const complete = heldBlocks({ size: file.size, read: completeReads(file, signal) });
  const kind = sniffKind(await complete.read(0, 16_384), file.size);
  const analysis = await analyse(file, signal);
  const probe = isUnread(analysis) ? analysis : probeFromMediaInfo(analysis);
  if (waveKinds.includes(kind)) return withWave(probe, await readWave(complete, signal));
  if (isUnread(probe)) return probe;
  const isMovie = kind === "QuickTime" || kind === "MPEG-4";
  const windowed = windowedFile(complete);
  const movie = isMovie ? await readMovie(windowed) : undefined;
  const ended = await withEnd(movie ? await withMovie(probe, windowed, movie) : probe, kind, complete, movie);
  const whole = await withSoundFacts(kind, complete, ended, movie);
  if (kind !== "MXF") return whole;
  return withAs11(await withHeaderPartition(await withMxfPlayback(whole, complete), file), file, signal);
}

/** What the index of a QuickTime or MP4 file says more exactly than MediaInfo. */
async function withMovie(probe: Probe, file: EndFile, movie: Movie): Promise<Probe> {
  const timed = await withMovieDelays(await withMovieRates(probe, file, movie), file, movie);
  const playback = await moviePlayback(file, movie);
  return playback.length > 0 ? { ...timed, playback } : timed;
}

async function withEnd(probe: Probe, kind: FileKind | undefined, file: EndFile, movie?: Movie): Promise<Probe> {
  const damage =
    probe.damage ?? (await mediaEndDamage(kind, file, probe)) ?? (await holeDamage(kind, file, probe, movie));
  if (damage) return { ...probe, damage };
  const untold = await untoldEnd(kind, file, probe);
  return untold ? { ...probe, untoldEnd: untold } : probe;
}

async function withMxfPlayback(probe: Probe, file: EndFile): Promise<Probe> {
  const playback = await mxfPlayback(file);
  return playback.length > 0 ? { ...probe, playback } : probe;
}

async function withHeaderPartition(probe: Probe, file: OpenFile): Promise<Probe> {
  const headerPartition = await readHeaderPartition(file);
  return headerPartition ? { ...probe, container: { ...probe.container, headerPartition } } : probe;
}

/** Only files with the set are read for it. */
async function withAs11(probe: Probe, file: OpenFile, signal?: AbortSignal): Promise<Probe> {
  if (!probe.as11?.ukDpp) return probe;
  const head = await completeReads(file, signal)(0, headerBudgetBytes);
  return { ...probe, as11: withUkDppSet(probe.as11, head, probe.container.headerPartition === "closed complete") };
}
