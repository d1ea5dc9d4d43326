import { asksForSilence, sayLooks } from "../../check/part-of-mix.js";
import type { Observation, Rule } from "../../check/rule.js";
import type { AudioTrack, Probe } from "../../media/probe.js";
import { withSound } from "../../media/probe-in-short.js";
import { joinWords } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";

const asking = (audio: MediaDeliverable["audio"]) => ({
  deliverables: { mix: { type: "media" as const, files: "mix.wav", ...(audio && { audio }) } },
});
const file = (...tracks: AudioTrack[]) => ({
  "mix.wav": { facts: { kind: "media" as const, media: withSound(...tracks) } },
});
const alive: AudioTrack = { channels: 1 };
const dead: AudioTrack = { channels: 1, silence: { channels: [1] } };
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
      title: "Channels that the sound of a DCP has to spare",
      spec: asking({ channels: 14 }),
      files: file({ channels: 14, silence: { channels: [7, 8, 9, 10, 11, 12, 13, 14] } }),
      finds: [],
    },
    {
      title: "One of two mono tracks, and one of a layout",
      spec: asking({ layout: [{ channels: 1 }, { channels: 1 }, { channels: 1, silent: true }] }),
      files: file(alive, dead, dead),
      finds: ["Audio track 2 of mix.wav holds nothing but zeros"],
    },
    {
      title: "Tracks of which the spec says nothing: an info",
      spec: asking({ tracks: 4 }),
      files: file(alive, alive, dead, dead),
      finds: ["Audio tracks 3 and 4 of mix.wav hold nothing but zeros"],
    },
    {
      spec: asking({ tracks: 2 }),
      files: file(dead, dead),
      finds: ["mix.wav holds nothing but zeros"],
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
      for (const { path, facts } of item.files) {
        if (facts?.kind !== "media") continue;
        for (const seen of seenIn(facts.media, path, item.asked))
          yield { item, file: path, pointer: `${item.pointer}/files`, ...seen };
      }
    }
  },
};

function* seenIn(
  media: Probe,
  path: string,
  asked: MediaDeliverable,
): Iterable<Pick<Observation, "message" | "severity">> {
  const audio = media.audio.map((track) => (media.container.format === "MXF" ? withoutSpare(track) : track));
  const layout = asked.audio?.layout ?? [];
  // Which track is meant, only a layout for as many tracks says.
  const isLaidOut = layout.length === audio.length;
  if (asksForSilence(asked) && !(isLaidOut && audio.length > 1)) return;
  const told = audio.flatMap((track, index) => (layout[index]?.silent ? [] : [{ track, number: index + 1 }]));
  const dead = told.filter(({ track }) => isDead(track));
  const single = audio.length === 1;
  if (dead.length > 0 && dead.length === told.length) {
    if (told.length === audio.length) yield { message: `${path} holds nothing but zeros${looksOf(dead)}` };
    else yield { message: `${sayTracks(dead, path)} nothing but zeros${looksOf(dead)}` };
    return;
  }
  // Broadcasters have tracks that nothing is on, and an AS-11 says itself which those are.
  if (dead.length > 0 && !media.as11) {
    const isPair = audio.length === 2 && audio.every(({ channels }) => channels === 1);
    const severity = isLaidOut || isPair ? undefined : ("info" as const);
    yield { message: `${sayTracks(dead, path)} nothing but zeros${looksOf(dead)}`, ...(severity && { severity }) };
  }
  for (const { track, number } of told) {
    const said = isDead(track) ? undefined : sayOf(track, single ? path : `audio track ${number} of ${path}`);
    if (said !== undefined) yield { message: said };
  }
}

/** The sound of a DCP has up to sixteen channels (SMPTE ST 429-2), of which those behind 5.1 are mostly for nothing. */
function withoutSpare(track: AudioTrack): AudioTrack {
  const { silence: found, channels = 0, ...rest } = track;
  if (!found || channels <= 8 || found.channels.length === channels) return track;
  const told = found.channels.filter((channel) => channel <= 6);
  return { ...rest, channels, ...(told.length > 0 && { silence: { ...found, channels: told } }) };
}

function isDead({ silence: found, channels }: AudioTrack): boolean {
  return found !== undefined && found.channels.length === channels;
}

function looksOf(dead: readonly { track: AudioTrack }[]): string {
  return sayLooks(dead[0]?.track.silence?.looks);
}

function sayTracks(dead: readonly { number: number }[], path: string): string {
  const numbers = joinWords(
    dead.map(({ number }) => String(number)),
    "and",
  );
  return dead.length === 1 ? `Audio track ${numbers} of ${path} holds` : `Audio tracks ${numbers} of ${path} hold`;
}

/** Of the channels of one track, where others sound. */
function sayOf({ silence: found, channels = 0, channelLabels }: AudioTrack, path: string): string | undefined {
  if (!found) return undefined;
  const label = (channel: number) => channelLabels?.[channel - 1] ?? (channels === 6 ? usual[channel - 1] : undefined);
  const where = sayLooks(found.looks);
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
