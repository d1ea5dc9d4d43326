import type { Probe } from "../probe.js";

/** Bare picture. Its rate is a hint to a decoder, in fields or in frames, and its length nobody wrote down. */
const bareStreams = ["AVC", "HEVC", "VVC", "AV1"];
/**
 * Of these MediaInfo reckons lengths from the part that it reads: 0.013 s of a CAF of one second, 24 frames of a program stream
 * of 25, since the last frame has no time stamp behind it.
 */
const withoutLength = ["CAF", "MPEG-PS", "MPEG Video", ...bareStreams];

/** Rates and lengths that are guesses are not known. */
export function withoutGuessedTimes(probe: Probe): Probe {
  const format = probe.container.format ?? "";
  if (!withoutLength.includes(format)) return probe;
  const { durationSeconds: _, ...container } = probe.container;
  const isBare = bareStreams.includes(format);
  return {
    ...probe,
    container,
    video: probe.video.map(({ durationSeconds: _, frames: _frames, frameRate, frameRateMode, ...track }) => ({
      ...track,
      ...(frameRate !== undefined && !isBare && { frameRate }),
      ...(frameRateMode !== undefined && !isBare && { frameRateMode }),
    })),
    audio: probe.audio.map(({ durationSeconds: _, samples: _samples, ...track }) => track),
  };
}
