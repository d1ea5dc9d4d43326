import type { Rule } from "../../check/rule.js";
import type { AudioTrack } from "../../media/probe.js";
import { withSound } from "../../media/probe-in-short.js";
import { joinWords } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";

const asking = (audio: MediaDeliverable["audio"]) => ({
  deliverables: { mix: { type: "media" as const, files: "mix.wav", ...(audio && { audio }) } },
});
const file = (track: AudioTrack) => ({ "mix.wav": { facts: { kind: "media" as const, media: withSound(track) } } });
const surround = ["L", "R", "C", "LFE", "Ls", "Rs"];

export const silence: Rule = {
  code: "media/silence",
  title: "Channels that hold nothing but zeros",
  severity: "warning",
  why: "A bus that was muted when the mix was bounced gives a file of the right length in which nothing is heard, and every other figure is right.",
  fix: 'Listen to it and bounce it again; where nothing is meant to be there, say so in the spec with "silent": true under layout, or weigh this rule as an info.',
  examples: () => [
    { spec: asking({ channels: 2 }), files: file({ channels: 2 }), finds: [] },
    {
      spec: asking({ channels: 2 }),
      files: file({ channels: 2, silence: { channels: [1, 2] } }),
      finds: ["mix.wav holds nothing but zeros"],
    },
    {
      title: "One channel of a stereo",
      spec: asking({ channels: 2 }),
      files: file({ channels: 2, channelLabels: ["L", "R"], silence: { channels: [2], looks: 128 } }),
      finds: [
        "Channel 2 (R) of mix.wav holds nothing but zeros in 128 places, all over the file, where it was looked at",
      ],
    },
    {
      title: "A stereo in a surround mix",
      spec: asking({ channels: 6 }),
      files: file({ channels: 6, channelLabels: surround, silence: { channels: [3, 4, 5, 6] } }),
      finds: ["Channels 3 (C), 4 (LFE), 5 (Ls) and 6 (Rs) of mix.wav hold nothing but zeros"],
    },
    {
      title: "Nothing for the subwoofer, and a dialogue that is in the centre alone, are as they should be",
      spec: asking({ channels: 6 }),
      files: file({ channels: 6, channelLabels: surround, silence: { channels: [1, 2, 4, 5, 6] } }),
      finds: [],
    },
    {
      title: "The spec asks for silence",
      spec: asking({ layout: [{ channels: 1, silent: true }] }),
      files: file({ channels: 1, silence: { channels: [1] } }),
      finds: [],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      if (item.asked.type !== "media") continue;
      const { layout = [], layouts = [] } = item.asked.audio ?? {};
      if ([...layout, ...layouts.flatMap(({ tracks }) => tracks)].some((track) => track.silent)) continue;
      for (const { path, facts } of item.files) {
        if (facts?.kind !== "media") continue;
        const [track, ...more] = facts.media.audio;
        const said = track && more.length === 0 ? sayOf(track, path) : undefined;
        if (said) yield { item, file: path, pointer: `${item.pointer}/files`, message: said };
      }
    }
  },
};

function sayOf({ silence: found, channels = 0, channelLabels }: AudioTrack, path: string): string | undefined {
  if (!found) return undefined;
  const label = (channel: number) => channelLabels?.[channel - 1] ?? (channels === 6 ? usual[channel - 1] : undefined);
  const where = found.looks === undefined ? "" : ` in ${found.looks} places, all over the file, where it was looked at`;
  if (found.channels.length === channels) return `${path} holds nothing but zeros${where}`;
  const living = Array.from({ length: channels }, (_, index) => index + 1).filter(
    (one) => !found.channels.includes(one),
  );
  if (channels > 2 && living.every((channel) => label(channel) === "C")) return undefined;
  if (found.channels.every((channel) => label(channel) === "LFE")) return undefined;
  const names = found.channels.map((channel) => `${channel}${label(channel) ? ` (${label(channel)})` : ""}`);
  const are = names.length === 1 ? "Channel" : "Channels";
  return `${are} ${joinWords(names, "and")} of ${path} ${names.length === 1 ? "holds" : "hold"} nothing but zeros${where}`;
}

/** The order of SMPTE ST 2035 and of WAVE, where a file of six channels names none. */
const usual = ["L", "R", "C", "LFE", "Ls", "Rs"];
