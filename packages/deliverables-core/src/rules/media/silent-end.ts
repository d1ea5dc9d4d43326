import { asksForSilence, isCalledPart, isPartOfMix } from "../../check/part-of-mix.js";
import type { Rule } from "../../check/rule.js";
import { sayTime } from "../../check/say-time.js";
import { nearestFrame } from "../../media/nearest-frame.js";
import type { AudioTrack } from "../../media/probe.js";
import { withSound } from "../../media/probe-in-short.js";
import { productionRate } from "../../spec/production.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import type { FrameRate } from "../../timecode/frame-rate.js";
import { rational } from "../../timecode/rational.js";

const asking = (files: string, audio: MediaDeliverable["audio"] = {}) => ({
  deliverables: { mix: { type: "media" as const, files, audio } },
});
const file = (path: string, track: AudioTrack) => ({
  [path]: { facts: { kind: "media" as const, media: withSound({ sampleRate: 48_000, channels: 6, ...track }) } },
});
const halfHour = 48_000 * 1800;
const halfSilent = { samples: 2 * halfHour, silentEnd: { fromSample: halfHour, looks: 128 } };

/** Shorter ones are the black behind a trailer or a commercial. */
const leastSeconds = 4;

export const silentEnd: Rule = {
  code: "media/silent-end",
  title: "Sound that stops before its end",
  severity: "warning",
  why: "A bounce that stops half-way into a file laid out for the whole length has the right duration, and the programme falls silent on air.",
  fix: "Listen to it behind that time and bounce it again; where nothing is meant to be there, weigh this rule as an info or waive it.",
  examples: () => [
    { spec: asking("mix.wav"), files: file("mix.wav", { samples: 2 * halfHour }), finds: [] },
    {
      title: "Looked at here and there",
      spec: asking("mix.wav"),
      files: file("mix.wav", halfSilent),
      finds: [
        "mix.wav holds nothing but zeros in its last 1800 s of 3600 s, wherever it was looked at: in 128 places all over the file",
      ],
    },
    {
      title: "Looked at in full; times are counted at the production's rate",
      spec: { ...asking("mix.wav"), production: { title: "The Long Field", frameRate: "25" } },
      files: file("mix.wav", { samples: 480_000, silentEnd: { fromSample: 240_000 } }),
      finds: ["mix.wav holds nothing but zeros in its last 00:00:05:00 of 00:00:10:00"],
    },
    {
      title: "Two seconds of a short trailer",
      spec: asking("mix.wav"),
      files: file("mix.wav", { samples: 240_000, silentEnd: { fromSample: 144_000 } }),
      finds: [],
    },
    {
      title: "One track of a film goes on",
      spec: asking("film.mov"),
      files: {
        "film.mov": {
          facts: {
            kind: "media" as const,
            media: withSound({ sampleRate: 48_000, channels: 1, ...halfSilent }, { sampleRate: 48_000, channels: 1 }),
          },
        },
      },
      finds: [],
    },
    {
      title: "A music stem may have nothing to play at the end",
      spec: asking("Stems/LFD1001A_MX.wav"),
      files: file("Stems/LFD1001A_MX.wav", halfSilent),
      finds: [],
    },
    {
      title: "So may what the spec calls a part of the mix",
      spec: asking("mix.wav", { layout: [{ channels: 6, role: "effects" }] }),
      files: file("mix.wav", halfSilent),
      finds: [],
    },
  ],
  *check({ items, spec }) {
    for (const item of items) {
      if (item.asked.type !== "media" || mayEndSilent(item.asked, item.deliverable)) continue;
      for (const { path, facts } of item.files) {
        if (facts?.kind !== "media" || isCalledPart(path)) continue;
        const track = endOfAll(facts.media.audio);
        const said = track && sayOf(track, productionRate(spec));
        if (said) yield { item, file: path, pointer: `${item.pointer}/files`, message: `${path} ${said}` };
      }
    }
  },
};

/** Where the spec says itself that there is silence, or asks for a part of the sound, or lays out what comes when. */
function mayEndSilent(asked: MediaDeliverable, name: string): boolean {
  return asked.timeline !== undefined || asksForSilence(asked) || isPartOfMix(asked, name);
}

/** Where several tracks end silent, the sound of the file ends with the last of them; where one sounds on, it is a track that has nothing to say. */
function endOfAll(audio: readonly AudioTrack[]): AudioTrack | undefined {
  const alive = audio.filter(({ silence, channels }) => silence?.channels.length !== channels);
  if (alive.some(({ silentEnd }) => !silentEnd)) return undefined;
  return alive.toSorted((one, other) => (other.silentEnd?.fromSample ?? 0) - (one.silentEnd?.fromSample ?? 0))[0];
}

function sayOf({ silentEnd: found, samples, sampleRate }: AudioTrack, rate: FrameRate | undefined): string | undefined {
  if (!found || !samples || !sampleRate) return undefined;
  const seconds = rational(samples - found.fromSample, sampleRate);
  const silent = rate ? nearestFrame(seconds, rate) : seconds;
  if (samples - found.fromSample < leastSeconds * sampleRate) return undefined;
  const where =
    found.looks === undefined ? "" : `, wherever it was looked at: in ${found.looks} places all over the file`;
  return `holds nothing but zeros in its last ${sayTime(silent, rate)} of ${sayTime(rational(samples, sampleRate), rate)}${where}`;
}
