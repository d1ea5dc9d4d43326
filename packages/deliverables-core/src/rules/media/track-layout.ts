import { type AskedTrack, compareTracks } from "../../check/compare-tracks.js";
import { singleFileExample } from "../../check/examples/single-file-example.js";
import type { Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import type { AudioTrack } from "../../media/probe.js";
import { withSound } from "../../media/probe-in-short.js";

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
  examples: () => [
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
      for (const { index, ...seen } of compareTracks(facts.audio, tracks))
        yield { ...about, ...(index !== undefined && { pointer: `${pointer}/${index}` }), ...seen };
    }
  },
};
