import type { Rule, RuleExample } from "../../check/rule.js";
import { rateOf } from "../../media/clock.js";
import { withPicture } from "../../media/probe-in-short.js";
import { sayFrameRate } from "../../timecode/frame-rate.js";

const example = (frameRate: string, framesPerSecond: number, finds: string[]): RuleExample => ({
  spec: { deliverables: { programme: { type: "media", files: "A.mov" } } },
  files: {
    "A.mov": {
      facts: {
        kind: "media",
        media: {
          ...withPicture({ frameRate }),
          timecode: { start: "10:00:00:00", framesPerSecond },
        },
      },
    },
  },
  finds,
});

export const timecodeRate: Rule = {
  code: "media/timecode-rate",
  title: "Timecode that counts at another rate",
  severity: "error",
  weighable: "without-client",
  why: "A timecode that counts 24 frames beside a picture of 25 is a second off after half a minute: every note, cue and subtitle points elsewhere.",
  fix: "Export again from a timeline whose timecode runs at the rate of its picture, or re-stripe the wrapper at that rate.",
  clause: "SMPTE ST 12-1; at 50 and 60 frames a second a timecode may count pairs of frames (ST 12-3).",
  examples: () => [
    example("25", 25, []),
    example("24000/1001", 24, []),
    example("50", 25, []),
    example("25", 24, ["The timecode of A.mov counts 24 frames a second, and its picture runs at 25 fps"]),
    example("25", 30, ["The timecode of A.mov counts 30 frames a second, and its picture runs at 25 fps"]),
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path, facts } of item.files) {
        if (facts?.kind !== "media") continue;
        const counted = facts.media.timecode?.framesPerSecond;
        const rate = rateOf(facts.media);
        if (!counted || !rate?.nominal || facts.media.video[0]?.frameRateMode === "variable") continue;
        // A count of pairs, or one of fields, stays with its picture.
        if (rate.nominal % counted === 0 || counted % rate.nominal === 0) continue;
        const message = `The timecode of ${path} counts ${counted} frames a second, and its picture runs at ${sayFrameRate(rate)} fps`;
        yield {
          item,
          file: path,
          pointer: item.pointer,
          message,
          expected: String(rate.nominal),
          actual: String(counted),
        };
      }
    }
  },
};
