import { parseFrameRate } from "../timecode/frame-rate.js";
import type { AudioTrack, Probe, VideoTrack } from "./probe.js";

/** Where there is no picture, the frame of 25 a second. */
const ordinaryFrameSeconds = 0.04;

/** Codecs that give back what they were given, sample for sample. */
const exactCodecs = ["PCM", "FLAC", "ALAC"];

/** A lossy encoder starts with silence of its own and ends with a whole block: up to three blocks, the longest of 2048 samples (HE-AAC). */
const primingSamples = 3 * 2048;

/** Programme streams interleave tracks that start and end apart; of a variable rate the last frame may stand for long. */
const looseSeconds = 1;
const looseContainers = ["MPEG-TS", "MPEG-PS"];

/**
 * Why the tracks of a file do not make one programme, in words that finish "The file …": picture tracks of different rate or
 * length, sound that is longer or shorter than the picture or than other sound, or captions that go on behind both. Undefined when they agree, or when too
 * little is known to say.
 */
export function tracksDisagree(probe: Probe): string | undefined {
  return differentRates(probe.video.filter(isMoving)) ?? differentLengths(probe);
}

/** A cover or a poster is stored as a track of one frame. */
function isMoving({ frames, codec }: VideoTrack): boolean {
  return !(frames === 1 && (codec === "Motion JPEG" || codec === "PNG"));
}

function differentRates(tracks: VideoTrack[]): string | undefined {
  const rated = tracks.flatMap(({ frameRate, frameRateMode }, index) =>
    frameRate === undefined || frameRateMode === "variable" ? [] : [{ frameRate, name: `video track ${index + 1}` }],
  );
  const [first, ...others] = rated;
  const other = others.find(({ frameRate }) => frameRate !== first?.frameRate);
  if (!first || !other) return undefined;
  return `has picture tracks of different frame rate: ${first.name} ${first.frameRate}, ${other.name} ${other.frameRate}`;
}

interface Length {
  name: string;
  seconds: number;
  /** How much this track's length may differ from another's without a frame missing. */
  slackSeconds: number;
}

function differentLengths({ container, video, audio, captions = [] }: Probe): string | undefined {
  const moving = video.filter(isMoving);
  const frame = Math.max(0, ...moving.map(frameSeconds)) || ordinaryFrameSeconds;
  const loose = looseContainers.includes(container.format ?? "") ? looseSeconds : 0;
  const pictures = moving.flatMap((track, index) =>
    length(moving.length > 1 ? `video track ${index + 1}` : "video", track.durationSeconds, pictureSlack(track)),
  );
  const sounds = audio.flatMap((track, index) =>
    length(`audio track ${index + 1}`, track.durationSeconds, soundSlack(track)),
  );
  const texts = captions.flatMap(({ durationSeconds }, index) =>
    length(`caption track ${index + 1}`, durationSeconds, 0),
  );
  const [first, ...others] = [...pictures, ...sounds];
  const other = others.find(({ seconds, slackSeconds }) => {
    const slack = frame + loose + (first?.slackSeconds ?? 0) + slackSeconds;
    // Durations come rounded to a millisecond.
    return first !== undefined && Math.abs(seconds - first.seconds) > slack + 0.001_5;
  });
  // Captions may end early; what goes on behind the programme belongs to another one.
  const longest = [...pictures, ...sounds].reduce<Length | undefined>(
    (most, one) => (most && most.seconds >= one.seconds ? most : one),
    undefined,
  );
  const text = longest && texts.find(({ seconds }) => seconds > longest.seconds + frame + loose + longest.slackSeconds);
  if (!other && text) return `has captions that are longer than the programme: ${inWords(longest)}, ${inWords(text)}`;
  return first && other && `has tracks of different length: ${inWords(first)}, ${inWords(other)}`;
}

function length(name: string, seconds: number | undefined, slackSeconds: number): Length[] {
  return seconds === undefined ? [] : [{ name, seconds, slackSeconds }];
}

function frameSeconds({ frameRate }: VideoTrack): number {
  const rate = frameRate === undefined ? undefined : parseFrameRate(frameRate)?.exact;
  return rate ? Number(rate.denominator) / Number(rate.numerator) : 0;
}

function pictureSlack({ frameRateMode }: VideoTrack): number {
  return frameRateMode === "variable" ? looseSeconds : 0;
}

function soundSlack({ codec, sampleRate }: AudioTrack): number {
  return codec !== undefined && exactCodecs.includes(codec) ? 0 : primingSamples / (sampleRate ?? 48_000);
}

function inWords({ name, seconds }: Length): string {
  return `${name} ${Number(seconds.toFixed(3))} s`;
}
