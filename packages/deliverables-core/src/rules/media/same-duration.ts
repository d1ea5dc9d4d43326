import { timeDifference } from "../../check/programme/time-difference.js";
import { relationRule } from "../../check/rule-kinds/relation-rule.js";
import { countingRate, durationOf } from "../../media/clock.js";
import { withPicture, withSound } from "../../media/probe-in-short.js";
import { productionRate } from "../../spec/production.js";
import { durationInSeconds, parseDuration } from "../../timecode/duration.js";
import { compare } from "../../timecode/rational.js";

const programme = withPicture({ frameRate: "25", frames: 2 });

export const sameDuration = relationRule({
  code: "media/same-duration",
  title: "Same duration",
  severity: "error",
  relation: "sameDurationAs",
  othersRule: "media/duration",
  subject: "Duration",
  compare(file, other, tolerance, { spec }) {
    const rate = countingRate(other, countingRate(file, productionRate(spec)));
    const [actual, expected] = [durationOf(file), durationOf(other)];
    if (!actual || !expected) return { unknown: "one of the two files does not say how long it lasts" };
    const words = { less: "shorter", more: "longer" };
    const sampleRate = (file.video[0] ? other : file).audio[0]?.sampleRate;
    return timeDifference({ actual, expected, tolerance, rate, sampleRate, words });
  },
  asAskedOfOther(file, _, asked, written) {
    const text = asked.duration === "<duration>" ? written.duration : asked.duration;
    const read = typeof text === "string" ? parseDuration(text) : undefined;
    const right = read && !("reason" in read) ? durationInSeconds(read, written.rate) : undefined;
    const actual = durationOf(file);
    return actual !== undefined && right !== undefined && compare(actual, right) === 0;
  },
  why: "Sound that is longer or shorter than its picture belongs to another version, or was bounced from the wrong point.",
  fix: "Bounce it again from the first to the last frame of the picture that is delivered.",
  examples: () => [
    { relation: "programme", file: withSound({ samples: 3840, sampleRate: 48000 }), other: programme, finds: [] },
    {
      relation: "programme",
      file: withSound({ samples: 5760, sampleRate: 48000 }),
      other: programme,
      finds: ["Duration is 00:00:00:03, expected 00:00:00:02 as in programme (1 frame longer)"],
    },
    {
      title: "At 29.97 a picture is no whole number of samples long",
      relation: "programme",
      file: withSound({ samples: 482_082, sampleRate: 48000 }),
      other: withPicture({ frameRate: "30000/1001", frames: 301 }),
      finds: [],
    },
    {
      relation: { deliverable: "programme", tolerance: "1 frame" },
      file: withSound({ samples: 5760, sampleRate: 48000 }),
      other: programme,
      finds: [],
    },
    {
      title: "A stem of the right length is not sent to fit a programme of the wrong one",
      relation: "programme",
      file: withSound({ samples: 5760, sampleRate: 48000 }),
      other: programme,
      otherIsAsked: { duration: "00:00:00:03" },
      finds: [],
    },
  ],
});
