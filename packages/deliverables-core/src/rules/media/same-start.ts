import { timeDifference } from "../../check/programme/time-difference.js";
import { relationRule } from "../../check/rule-kinds/relation-rule.js";
import { sayStart } from "../../check/say-start.js";
import { sayTime } from "../../check/say-time.js";
import { countingRate, startOf } from "../../media/clock.js";
import { nearestFrame } from "../../media/nearest-frame.js";
import { withPicture, withSound, withTimecode } from "../../media/probe-in-short.js";
import { productionRate } from "../../spec/production.js";
import type { RelationTolerance } from "../../spec/requirement.js";
import { absolute, compare, type Rational, rational, subtract } from "../../timecode/rational.js";

const programme = withTimecode("10:00:00:00");
const stem = (timeReferenceSamples: number) => ({ ...withSound({ sampleRate: 48000 }), timeReferenceSamples });

export const sameStart = relationRule({
  code: "media/same-start",
  title: "Same start",
  severity: "error",
  relation: "sameStartAs",
  othersRule: "media/start-timecode",
  subject: "Start",
  compare(file, other, tolerance, { spec }) {
    const rate = countingRate(other, countingRate(file, productionRate(spec)));
    const [actual, expected] = [startOf(file, rate), startOf(other, rate)];
    if (!actual || !expected) return { unknown: `${actual ? "the other" : "this"} file does not say when it starts` };
    const words = { less: "earlier", more: "later" };
    const sampleRate = (file.video[0] ? other : file).audio[0]?.sampleRate;
    const say = (time: Rational) => sayStart(time, rate, sampleRate, other.timecode?.dropFrame ?? false);
    const compareStarts = (from: Rational, to: Rational) =>
      timeDifference({ actual: from, expected: to, tolerance, rate, sampleRate, words, say });
    const difference = compareStarts(actual, expected);
    if (!difference || isFinerThanFrames(tolerance)) return difference;
    // Sound that is laid beside sound has to fit to the sample, but for the one by which its writers round.
    if (!rate || (!file.timecode && !other.timecode))
      return isWithinOneSample(actual, expected, sampleRate) ? undefined : difference;
    return compareStarts(nearestFrame(actual, rate), nearestFrame(expected, rate)) && difference;
  },
  asAskedOfOther(file, _, { timecode }, written) {
    const { rate } = written;
    const start = startOf(file, rate);
    const right = timecode?.start;
    if (start === undefined || typeof right !== "string") return false;
    return sayTime(rate ? nearestFrame(start, rate) : start, rate, right.includes(";")) === right;
  },
  why: "A stem that starts elsewhere slips against the picture as soon as somebody lays it up by its timecode.",
  fix: "Bounce it again with the start of the picture, or write the right time reference into the file.",
  clause: "EBU Tech 3285 (Broadcast Wave): the time reference counts samples since midnight.",
  examples: () => [
    { relation: "programme", file: stem(1_728_000_000), other: programme, finds: [] },
    {
      relation: "programme",
      file: stem(1_727_996_160),
      other: programme,
      finds: ["Start is 09:59:59:23, expected 10:00:00:00 as in programme (2 frames earlier)"],
    },
    {
      title: "A time reference within half a frame is that frame",
      relation: "programme",
      file: stem(1_727_999_999),
      other: programme,
      finds: [],
    },
    {
      title: "Beside other sound every sample counts",
      relation: "programme",
      file: stem(1_728_000_912),
      other: stem(1_728_000_000),
      finds: ["Start is 36000.019 s, expected 36000 s as in programme (0.019 s later)"],
    },
    {
      title: "Later by no more than one frame, earlier by three",
      relation: { deliverable: "programme", tolerance: { over: "1 frame", under: "3 frames" } },
      file: stem(1_727_996_160),
      other: programme,
      finds: [],
    },
    {
      relation: { deliverable: "programme", tolerance: { over: "20 ms", under: "40 ms" } },
      file: stem(1_728_003_840),
      other: programme,
      finds: ["Start is 10:00:00:02, expected 10:00:00:00 as in programme (2 frames later, 20 ms allowed)"],
    },
    {
      title: "A stem that starts right is not sent to fit a programme that does not",
      relation: "programme",
      file: stem(1_728_000_000),
      other: withTimecode("09:58:00:00"),
      otherIsAsked: { video: { frameRate: "25" }, timecode: { start: "10:00:00:00" } },
      finds: [],
    },
    {
      title: "Where the programme's rate is wrong, sound that starts right is counted by the rate that is asked for",
      relation: "programme",
      file: stem(1_728_000_000),
      other: { ...programme, ...withPicture({ frameRate: "24000/1001" }) },
      otherIsAsked: { video: { frameRate: "25" }, timecode: { start: "10:00:00:00" } },
      finds: [],
    },
    {
      title: "And sound that does not is not told by how much",
      relation: "programme",
      file: stem(1_720_000_000),
      other: { ...programme, ...withPicture({ frameRate: "24000/1001" }) },
      otherIsAsked: { video: { frameRate: "25" }, timecode: { start: "10:00:00:00" } },
      finds: ["unchecked: Start was not compared with programme: its frame rate is 23.976 fps, expected 25 fps"],
    },
    {
      relation: "programme",
      file: withSound({ sampleRate: 48000 }),
      other: programme,
      finds: ["unchecked: Start was not compared with programme: this file does not say when it starts"],
    },
  ],
});

/** Whoever allows milliseconds does not ask for the frame alone. */
function isFinerThanFrames(tolerance: RelationTolerance | undefined): boolean {
  return /\d m?s\b/.test(JSON.stringify(tolerance ?? ""));
}

function isWithinOneSample(one: Rational, other: Rational, sampleRate: number | undefined): boolean {
  return sampleRate !== undefined && compare(absolute(subtract(one, other)), rational(1, sampleRate)) <= 0;
}
