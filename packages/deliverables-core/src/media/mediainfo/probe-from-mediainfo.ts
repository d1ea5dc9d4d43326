import type { Unread } from "../../folder/reader.js";
import type { Probe } from "../probe.js";
import { withDelays } from "../with-delays.js";
import type { Analysis } from "./analysis.js";
import { as11FromTracks } from "./as11-from-tracks.js";
import { audioFromTrack } from "./audio-from-track.js";
import { captionsFromTrack } from "./captions-from-track.js";
import { containerFromTracks } from "./container-from-tracks.js";
import { containerFormat } from "./containers.js";
import { damageFromTrack } from "./damage-from-track.js";
import { delaysFromTracks } from "./delays-from-tracks.js";
import { count } from "./field-values.js";
import { timecodeFromTracks } from "./timecode-from-tracks.js";
import { readTracks, type Track } from "./track.js";
import { type Surroundings, videoFromTrack } from "./video-from-track.js";
import { withoutAbsent } from "./without-absent.js";
import { withoutGuessedTimes } from "./without-guessed-times.js";

/** Six services of CEA-708, four of 608 and the pages of teletext are fewer. */
const mostCaptions = 200;

/** MediaInfo's words in ours. What MediaInfo does not say, or says in words that cannot be trusted, is absent. */
export function probeFromMediaInfo({ json, partial }: Analysis): Probe | Unread {
  const tracks = readTracks(json);
  const general = tracks?.find((track) => track.kind === "General");
  if (!tracks || !general) return { unread: "its media analysis gave no answer" };
  if (isEncrypted(tracks, general)) return { unread: "it is encrypted" };
  const surroundings: Surroundings = {
    partial,
    truncated: general.truncated,
    // Of a file that was cut off this is too low: it spreads what is left over the length that was promised.
    overallBitRate: general.truncated ? undefined : count(general, "OverallBitRate"),
    container: containerFormat(general),
  };
  const ofKind = (kind: string) => tracks.filter((track) => track.kind === kind);
  const video = ofKind("Video").map((track) => videoFromTrack(track, surroundings));
  const audio = ofKind("Audio").map((track) => audioFromTrack(track, surroundings));
  const captions = ofKind("Text").slice(0, mostCaptions).map(captionsFromTrack);
  const seconds = [...video, ...audio].flatMap((track) => track.durationSeconds ?? []);
  const probe = withoutAbsent<Probe>({
    container: containerFromTracks(general, seconds, partial),
    video,
    audio,
    captions: captions.length > 0 ? captions : undefined,
    ...timecodeFromTracks(tracks),
    as11: as11FromTracks(tracks),
    // What MediaInfo misses behind a limit is not missing from the file.
    damage: partial ? undefined : damageFromTrack(general, tracks.length > 1),
    partial: partial ? true : undefined,
  });
  return withoutGuessedTimes(withDelays(probe, delaysFromTracks(probe.container.format, ofKind)));
}

/** By Common Encryption (ISO/IEC 23001-7). The essence of a digital cinema package is meant to be, and its wrapper says enough. */
function isEncrypted(tracks: Track[], general: Track): boolean {
  return (
    general.field("Format") === "MPEG-4" && tracks.some((track) => /^enc[va]\b/.test(track.field("CodecID") ?? ""))
  );
}
