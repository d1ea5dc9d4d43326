import { relationRule } from "../../check/relation-rule.js";
import { sayDifference, sayTime } from "../../check/say-time.js";
import { rateOf, startOf } from "../../media/clock.js";
import { withSound, withTimecode } from "../../media/probe-in-short.js";
import { durationInSeconds, parseDuration } from "../../timecode/duration.js";
import { parseFrameRate } from "../../timecode/frame-rate.js";
import { compare, rational, subtract } from "../../timecode/rational.js";

const programme = withTimecode("10:00:00:00");
const stem = (timeReferenceSamples: number) => ({ ...withSound({ sampleRate: 48000 }), timeReferenceSamples });

export const sameStart = relationRule({
  code: "media/same-start",
  title: "Same start",
  severity: "error",
  relation: "sameStartAs",
  subject: "Start",
  compare(file, other, tolerance, { spec }) {
    const rate = rateOf(other) ?? rateOf(file) ?? parseFrameRate(String(spec.production.frameRate ?? ""));
    const [actual, expected] = [startOf(file, rate), startOf(other, rate)];
    if (!actual || !expected) return { unknown: `${actual ? "the other" : "this"} file does not say when it starts` };
    const read = parseDuration(tolerance ?? "0 s");
    const allowed = "reason" in read ? undefined : durationInSeconds(read, rate);
    if (!allowed) return { unknown: `${tolerance} cannot be counted without a frame rate` };
    const difference = subtract(actual, expected);
    const size = rational(
      difference.numerator < 0n ? -difference.numerator : difference.numerator,
      difference.denominator,
    );
    if (compare(size, allowed) <= 0) return undefined;
    const apart = `${sayDifference(difference, rate)} ${difference.numerator < 0n ? "earlier" : "later"}`;
    const dropFrame = other.timecode?.dropFrame ?? false;
    return { actual: sayTime(actual, rate, dropFrame), expected: sayTime(expected, rate, dropFrame), apart };
  },
  asAskedOfOther(file, { asked }, { spec }) {
    const wanted = asked.type === "media" ? asked.timecode?.start : undefined;
    const rate =
      rateOf(file) ??
      parseFrameRate(String((asked.type === "media" && asked.video?.frameRate) || (spec.production.frameRate ?? "")));
    const start = startOf(file, rate);
    return start !== undefined && typeof wanted === "string" && sayTime(start, rate, wanted.includes(";")) === wanted;
  },
  why: "A stem that starts elsewhere slips against the picture as soon as somebody lays it up by its timecode.",
  fix: "Bounce it again with the start of the picture, or write the right time reference into the file.",
  clause: "EBU Tech 3285 (Broadcast Wave): the time reference counts samples since midnight.",
  examples: [
    { relation: "programme", file: stem(1_728_000_000), other: programme, finds: [] },
    {
      relation: "programme",
      file: stem(1_727_996_160),
      other: programme,
      finds: ["Start is 09:59:59:23, expected 10:00:00:00 as in programme (2 frames earlier)"],
    },
    {
      relation: "programme",
      file: stem(1_728_000_000),
      other: withTimecode("09:58:00:00"),
      otherIsAsked: { video: { frameRate: "25" }, timecode: { start: "10:00:00:00" } },
      finds: [],
    },
    {
      relation: "programme",
      file: withSound({ sampleRate: 48000 }),
      other: programme,
      finds: ["unchecked: Start was not compared with programme: this file does not say when it starts"],
    },
  ],
});
