import { isCoarser, languages, numbers, words } from "../../check/quantities.js";
import { askedFiles } from "../../check/requirement-rule.js";
import type { Observation, Rule } from "../../check/rule.js";
import { singleFileExample } from "../../check/single-file-example.js";
import { canonicalLabels } from "../../media/channel-layouts.js";
import { channelsOfLayout } from "../../media/channels-of-layout.js";
import type { AudioTrack } from "../../media/probe.js";
import { withSound } from "../../media/probe-in-short.js";
import { meets, type Requirement, type Scalar, sayRequirement } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";

type AskedTrack = NonNullable<NonNullable<MediaDeliverable["audio"]>["layout"]>[number];

const example = (required: AskedTrack[], audio: AudioTrack[], finds: string[]) => ({
  finds,
  ...singleFileExample("media", "audio/layout", required, { kind: "media", media: withSound(...audio) }),
});

export const trackLayout: Rule = {
  code: "media/track-layout",
  title: "Track layout",
  severity: "error",
  requirements: ["audio/layout"],
  why: "The receiver takes each track for what its place says: the wrong order puts music and effects on air, or one language for another.",
  fix: "Lay the tracks out again in the order that the spec lists, and export with those track formats.",
  examples: [
    example(
      [{ layout: "5.1", language: "en" }, { layout: "stereo" }],
      [
        { layout: "5.1", channels: 6, language: "en" },
        { layout: "stereo", channels: 2 },
      ],
      [],
    ),
    example(
      [{ layout: "5.1" }, { layout: "stereo" }],
      [
        { layout: "stereo", channels: 2 },
        { layout: "5.1", channels: 6 },
      ],
      ["Audio track 1 is stereo, expected 5.1", "Audio track 2 is 5.1, expected stereo"],
    ),
    example(
      [{ layout: "stereo" }, { layout: "stereo" }],
      [{ layout: "stereo", channels: 2 }],
      ["There is 1 audio track, expected 2: 1 stereo, 2 stereo"],
    ),
    example([{ layout: "5.1" }], [{ channels: 2 }], ["Audio track 1 has 2 channels, expected 5.1 (6 channels)"]),
    example(
      [{ layout: "5.1", channelOrder: "L R C LFE Ls Rs" }],
      [{ layout: "stereo", channels: 2, channelLabels: ["L", "R"] }],
      ["Audio track 1 is stereo, expected 5.1"],
    ),
    example(
      [{ layout: "5.1" }],
      [{ channels: 6 }],
      ["unchecked: Audio track 1 does not say its layout (it has 6 channels), expected 5.1"],
    ),
    example(
      [{ channelOrder: "L R C LFE Ls Rs" }],
      [{ channels: 6, channelLabels: ["L", "C", "R", "Ls", "Rs", "LFE"] }],
      ["Audio track 1 has its channels as L C R Ls Rs LFE, expected L R C LFE Ls Rs"],
    ),
  ],
  *check(delivery) {
    for (const { item, file, facts, asked } of askedFiles(delivery, "media", "audio/layout")) {
      const tracks = asked as unknown as AskedTrack[];
      const pointer = `${item.pointer}/audio/layout`;
      const about = { item, file: file.path, pointer };
      if (facts.audio.length === 0) continue; // `media/sound` says it.
      if (facts.audio.length !== tracks.length) {
        const count = facts.audio.length;
        const plan = tracks.map((track, index) => `${index + 1} ${nameOf(track)}`).join(", ");
        const message = `There ${count === 1 ? "is 1 audio track" : `are ${count} audio tracks`}, expected ${tracks.length}: ${plan}`;
        yield { ...about, message, expected: `${tracks.length}`, actual: `${count}` };
        continue;
      }
      for (const [index, wanted] of tracks.entries()) {
        const track = facts.audio[index];
        if (!track) continue;
        const seen = [...compareTrack(`Audio track ${index + 1}`, track, wanted)];
        for (const observation of seen) yield { ...about, pointer: `${pointer}/${index}`, ...observation };
        if (seen.length > 0) continue;
        const { layout, channels, channelLabels, language } = track;
        const actual = [layout ?? channelLabels?.join(" ") ?? `${channels} channels`, language]
          .filter(Boolean)
          .join(" ");
        yield { ...about, pointer: `${pointer}/${index}`, met: true, expected: nameOf(wanted), actual };
      }
    }
  },
};

function* compareTrack(name: string, track: AudioTrack, asked: AskedTrack): Iterable<Observation> {
  const otherLayout = asked.layout === undefined ? [] : [...compareLayout(name, track, asked.layout)];
  yield* otherLayout;
  // Of another layout, its order of channels says nothing more.
  if (otherLayout.some(({ unchecked }) => !unchecked)) return;
  if (asked.channels !== undefined) {
    const expected = sayRequirement(asked.channels, numbers, "channels");
    if (track.channels === undefined)
      yield {
        unchecked: true,
        expected,
        message: `${name} does not say how many channels it has, expected ${expected}`,
      };
    else if (meets(track.channels, asked.channels, numbers) !== true)
      yield {
        expected,
        actual: `${track.channels}`,
        message: `${name} has ${track.channels} channels, expected ${expected}`,
      };
  }
  if (asked.channelOrder !== undefined) {
    const [actual, expected] = [track.channelLabels?.join(" "), asked.channelOrder];
    if (actual === undefined)
      yield {
        unchecked: true,
        expected,
        message: `${name} does not say the order of its channels, expected ${expected}`,
      };
    else if (canonicalLabels(actual.split(" ")).join(" ") !== canonicalLabels(expected.split(" ")).join(" "))
      yield { expected, actual, message: `${name} has its channels as ${actual}, expected ${expected}` };
  }
  if (asked.language !== undefined) {
    const expected = sayRequirement(asked.language, languages);
    const { language } = track;
    if (language === undefined)
      yield { unchecked: true, expected, message: `${name} does not say its language, expected ${expected}` };
    else if (meets(language, asked.language, languages) !== true) {
      const coarse = isCoarser(language, asked.language);
      yield {
        ...(coarse && { unchecked: true as const }),
        expected,
        actual: language,
        message: `${name} is in ${language}${coarse ? ", which does not say which region" : ""}, expected ${expected}`,
      };
    }
  }
}

function* compareLayout(
  name: string,
  { layout, channels }: AudioTrack,
  asked: Requirement<string>,
): Iterable<Observation> {
  const expected = sayRequirement(asked, words);
  if (layout !== undefined) {
    if (meets(layout, asked, words) !== true)
      yield { expected, actual: layout, message: `${name} is ${layout}, expected ${expected}` };
    return;
  }
  const fitting = (Array.isArray(asked) ? asked : [asked]).filter((one): one is string => typeof one === "string");
  const counts = fitting.map(channelsOfLayout);
  const certain =
    channels !== undefined && counts.length > 0 && counts.every((count) => count !== undefined && count !== channels);
  if (certain) {
    const wanted = `${expected} (${[...new Set(counts)].join(" or ")} channels)`;
    yield {
      expected,
      actual: `${channels} channels`,
      message: `${name} has ${channels} ${channels === 1 ? "channel" : "channels"}, expected ${wanted}`,
    };
  } else {
    const known = channels === undefined ? "" : ` (it has ${channels} channels)`;
    yield { unchecked: true, expected, message: `${name} does not say its layout${known}, expected ${expected}` };
  }
}

function nameOf({ layout, channels, language }: AskedTrack): string {
  const format =
    layout !== undefined
      ? sayRequirement(layout as Requirement<Scalar>, words)
      : channels !== undefined
        ? `${sayRequirement(channels, numbers)} channels`
        : "any";
  return [format, language !== undefined && sayRequirement(language, languages)].filter(Boolean).join(" ");
}
