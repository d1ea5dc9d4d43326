import { relationRule } from "../../check/relation-rule.js";
import { sayDifference, sayTime } from "../../check/say-time.js";
import { durationOf, rateOf } from "../../media/clock.js";
import { withPicture, withSound } from "../../media/probe-in-short.js";
import { durationInSeconds, parseDuration } from "../../timecode/duration.js";
import { parseFrameRate } from "../../timecode/frame-rate.js";
import { compare, rational, subtract } from "../../timecode/rational.js";

const programme = withPicture({ frameRate: "25", frames: 2 });

export const sameDuration = relationRule({
  code: "media/same-duration",
  title: "Same duration",
  severity: "error",
  relation: "sameDurationAs",
  subject: "Duration",
  compare(file, other, tolerance, { spec }) {
    const rate = rateOf(other) ?? rateOf(file) ?? parseFrameRate(String(spec.production.frameRate ?? ""));
    const [actual, expected] = [durationOf(file), durationOf(other)];
    if (!actual || !expected) return { unknown: "one of the two files does not say how long it lasts" };
    const read = parseDuration(tolerance ?? "0 s");
    const allowed = "reason" in read ? undefined : durationInSeconds(read, rate);
    if (!allowed) return { unknown: `${tolerance} cannot be counted without a frame rate` };
    const difference = subtract(actual, expected);
    const size = rational(
      difference.numerator < 0n ? -difference.numerator : difference.numerator,
      difference.denominator,
    );
    if (compare(size, allowed) <= 0) return undefined;
    const apart = `${sayDifference(difference, rate)} ${difference.numerator < 0n ? "shorter" : "longer"}`;
    return { actual: sayTime(actual, rate), expected: sayTime(expected, rate), apart };
  },
  asAskedOfOther(file, item, { spec }) {
    const wanted = item.asked.type === "media" ? item.asked.duration : undefined;
    const episode = spec.episodes?.find(({ number }) => number === item.episode);
    const written = wanted === "<duration>" ? (episode?.duration ?? spec.production.duration) : wanted;
    const read = typeof written === "string" ? parseDuration(written) : { reason: "not exact" };
    const asked =
      item.asked.type === "media" && typeof item.asked.video?.frameRate === "string"
        ? item.asked.video.frameRate
        : undefined;
    const rate = rateOf(file) ?? parseFrameRate(String(asked ?? spec.production.frameRate ?? ""));
    const [actual, right] = [durationOf(file), "reason" in read ? undefined : durationInSeconds(read, rate)];
    return actual !== undefined && right !== undefined && compare(actual, right) === 0;
  },
  why: "Sound that is longer or shorter than its picture belongs to another version, or was bounced from the wrong point.",
  fix: "Bounce it again from the first to the last frame of the picture that is delivered.",
  examples: [
    { relation: "programme", file: withSound({ samples: 3840, sampleRate: 48000 }), other: programme, finds: [] },
    {
      relation: "programme",
      file: withSound({ samples: 5760, sampleRate: 48000 }),
      other: programme,
      finds: ["Duration is 00:00:00:03, expected 00:00:00:02 as in programme (1 frame longer)"],
    },
    {
      relation: { deliverable: "programme", tolerance: "1 frame" },
      file: withSound({ samples: 5760, sampleRate: 48000 }),
      other: programme,
      finds: [],
    },
  ],
});
