import { joinWords } from "../spec/requirement.js";

/** ` of audio track 3`, ` of audio tracks 1–8 and 11`; nothing when there is only one track, or none of it is per track. */
export function trackNames(requirement: string, tracks: number[], trackCount: number): string {
  const kind = requirement.startsWith("audio/") ? "audio" : requirement.startsWith("video/") ? "video" : undefined;
  if (!kind || trackCount < 2) return "";
  if (tracks.length === trackCount && trackCount === 2) return ` of both ${kind} tracks`;
  if (tracks.length === trackCount) return ` of all ${trackCount} ${kind} tracks`;
  const runs: [number, number][] = [];
  for (const track of tracks) {
    const last = runs.at(-1);
    if (last && last[1] === track - 1) last[1] = track;
    else runs.push([track, track]);
  }
  const words = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return ` of ${kind} ${tracks.length === 1 ? "track" : "tracks"} ${joinWords(words, "and")}`;
}
