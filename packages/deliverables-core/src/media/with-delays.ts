import type { Probe } from "./probe.js";

/** What is less is the rounding of a clock. */
const leastSeconds = 0.001;

/**
 * Notes for each track how much later than the first track of the file it begins. `starts` are seconds by any clock that
 * the tracks have in common. Nothing is noted when they are not as many as the tracks.
 */
export function withDelays(probe: Probe, starts: { video: number[]; audio: number[] }): Probe {
  if (starts.video.length !== probe.video.length || starts.audio.length !== probe.audio.length) return probe;
  const first = Math.min(...starts.video, ...starts.audio);
  const withDelay = <Track extends object>(track: Track, start = first) =>
    start - first < leastSeconds ? track : { ...track, delaySeconds: Number((start - first).toFixed(6)) };
  return {
    ...probe,
    video: probe.video.map((track, index) => withDelay(track, starts.video[index])),
    audio: probe.audio.map((track, index) => withDelay(track, starts.audio[index])),
  };
}
