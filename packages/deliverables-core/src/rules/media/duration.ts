import { singleFileExample } from "../../check/examples/single-file-example.js";
import { durations, exactly } from "../../check/programme/durations.js";
import type { Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import { sayDifference, sayTime } from "../../check/say-time.js";
import { countingRate, durationOf } from "../../media/clock.js";
import type { Probe } from "../../media/probe.js";
import { productionRate, writtenDuration } from "../../spec/production.js";
import { meets, type Requirement, type Scalar, sayRequirement } from "../../spec/requirement.js";
import type { FrameRate } from "../../timecode/frame-rate.js";
import { multiply, type Rational, subtract } from "../../timecode/rational.js";

const ofFrames = (frames: number): Probe => ({
  container: { format: "MXF" },
  video: [{ frameRate: "25", frames, color: {}, hdr: { formats: [] } }],
  audio: [],
});
const atDropFrame = (frames: number): Probe => ({
  container: { format: "QuickTime" },
  video: [{ frameRate: "30000/1001", frames, color: {}, hdr: { formats: [] } }],
  audio: [],
});
const example = (required: unknown, frames: number, finds: string[]) => ({
  finds,
  ...singleFileExample("media", "duration", required, { kind: "media", media: ofFrames(frames) }),
});

export const duration: Rule = {
  code: "media/duration",
  title: "Duration",
  severity: "error",
  requirements: ["duration"],
  why: "The slot, the contract and the cue sheet all count on this duration; a file that is longer or shorter is another version.",
  fix: "Find the right version, or correct the duration in the spec if the programme itself has changed.",
  examples: () => [
    example("00:48:30:00", 72750, []),
    example("00:48:30:00", 72740, ["Duration is 00:48:29:15, expected 00:48:30:00"]),
    example({ target: "00:48:30:00", tolerance: "2 frames" }, 72748, []),
    example("30.01 s", 750, []),
    {
      title: "In drop frame, as it is asked for",
      ...singleFileExample("media", "duration", "00:09:59;29", { kind: "media", media: atDropFrame(17982) }),
      finds: ["Duration is 00:10:00;00, expected 00:09:59;29 (1 frame longer)"],
    },
    example({ max: "30 s" }, 751, ["Duration is 30.04 s, expected at most 30 s"]),
    example({ multipleOf: "5 frames" }, 1200, []),
    example({ multipleOf: "5 frames" }, 1203, ["Duration is 1203 frames, expected a multiple of 5 frames"]),
  ],
  *check(delivery) {
    for (const { item, file, facts, asked } of askedFiles(delivery, "media", "duration")) {
      const about = { item, file: file.path, pointer: `${item.pointer}/duration` };
      const rate = countingRate(facts, productionRate(delivery.spec));
      const written = writtenDuration(delivery.spec, item.episode);
      const quantity = durations(rate, written);
      const expected = sayRequirement(asked, quantity);
      const seconds = durationOf(facts);
      if (!seconds) {
        yield { ...about, expected, unchecked: true, message: "Duration is not known: the file does not say" };
        continue;
      }
      const answer = meets(exactly(seconds), asked, quantity);
      // In the count that is asked for: what drops frames looks shorter in one that does not.
      const drops = JSON.stringify(asked === "<duration>" ? (written ?? "") : asked).includes(";");
      const actual = sayLike(asked, seconds, rate, drops);
      if (answer === true) yield { ...about, met: true, expected, actual };
      if (answer === false) {
        const target = typeof asked === "string" ? quantity.read(asked) : undefined;
        const apart = drops && target ? ` (${apartFrom(subtract(seconds, target), rate)})` : "";
        yield { ...about, message: `Duration is ${actual}, expected ${expected}${apart}`, expected, actual };
      }
      if (answer === "unreadable") {
        const isVariable = facts.video[0]?.frameRateMode === "variable";
        const why = isVariable
          ? "its frames are not of one length"
          : "the file has no frame rate, or the episode no duration";
        const message = `Duration is ${actual}, which cannot be compared with ${expected}: ${why}`;
        yield {
          ...about,
          expected,
          unchecked: true,
          message,
          remedy: isVariable
            ? "Export again at a constant rate; then its duration can be counted in frames."
            : 'Add "frameRate" to "production", or "duration" to the episode, in the spec.',
        };
      }
    }
  },
};

function apartFrom(difference: Rational, rate: FrameRate | undefined): string {
  return `${sayDifference(difference, rate)} ${difference.numerator < 0n ? "shorter" : "longer"}`;
}

/** In the unit that is asked for. */
function sayLike(asked: Requirement<Scalar>, seconds: Rational, rate: FrameRate | undefined, drops: boolean): string {
  const written = JSON.stringify(asked);
  const frames = rate && multiply(seconds, rate.exact);
  if (frames?.denominator === 1n && /"multipleOf":"\d+ frames?"/.test(written)) return `${frames.numerator} frames`;
  return / (s|min)"/.test(written) ? sayTime(seconds, undefined) : sayTime(seconds, rate, drops);
}
