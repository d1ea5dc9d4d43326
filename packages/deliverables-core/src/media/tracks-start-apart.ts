import { parseFrameRate } from "../timecode/frame-rate.js";
import type { AudioTrack, Probe, VideoTrack } from "./probe.js";

/** Codecs whose frames stand in another order than they are shown: writers differ in what they make of the first two. */
const reorderingCodecs = /AVC|HEVC|VVC|MPEG|XDCAM|VP9|AV1/;
const reorderedFrames = 2;
const exactCodecs = ["PCM", "FLAC", "ALAC"];
/** A lossy encoder starts with silence of its own: up to three blocks, the longest of 2048 samples (HE-AAC). */
const primingSamples = 3 * 2048;
const ordinaryFrameSeconds = 0.04;
/**
 * In a transport stream the picture travels about a second ahead of its sound: where one was cut, the picture begins so much
 * later. Sound may lose the packet that was cut, six frames of AAC.
 */
const streamSlackSeconds = { picture: 1, sound: 0.13 };
const roundingSeconds = 0.001_5;

/**
 * Which track of a file begins later than its first one, in words that finish "The file …"; undefined when all begin
 * together, but for what encoders and writers do by themselves.
 */
export function tracksStartApart({ container, video, audio }: Probe): string | undefined {
  const pictures = video.map((track, index) => ({
    name: video.length > 1 ? `video track ${index + 1}` : "video",
    seconds: track.delaySeconds ?? 0,
    slackSeconds: pictureSlack(track),
    streamSlack: streamSlackSeconds.picture,
  }));
  const sounds = audio.map((track, index) => ({
    name: `audio track ${index + 1}`,
    seconds: track.delaySeconds ?? 0,
    slackSeconds: soundSlack(track),
    streamSlack: streamSlackSeconds.sound,
  }));
  const [first, ...others] = [...pictures, ...sounds].sort((one, other) => one.seconds - other.seconds);
  const halfFrame = (video[0] ? frameSeconds(video[0]) : ordinaryFrameSeconds) / 2;
  const slack = halfFrame + roundingSeconds;
  const late = others.find(({ seconds, slackSeconds, streamSlack }) => {
    const ofStream = container.format === "MPEG-TS" ? streamSlack : 0;
    return first && seconds - first.seconds > slack + slackSeconds + first.slackSeconds + ofStream;
  });
  if (!first || !late) return undefined;
  const apart = Number((late.seconds - first.seconds).toFixed(3));
  return `has tracks that do not begin together: ${late.name} begins ${apart} s after ${first.name}`;
}

function frameSeconds({ frameRate }: VideoTrack): number {
  const rate = frameRate === undefined ? undefined : parseFrameRate(frameRate)?.exact;
  return rate ? Number(rate.denominator) / Number(rate.numerator) : ordinaryFrameSeconds;
}

function pictureSlack(track: VideoTrack): number {
  return reorderingCodecs.test(track.codec ?? "AVC") ? reorderedFrames * frameSeconds(track) : 0;
}

function soundSlack({ codec, sampleRate }: AudioTrack): number {
  return codec !== undefined && exactCodecs.includes(codec) ? 0 : primingSamples / (sampleRate ?? 48_000);
}
