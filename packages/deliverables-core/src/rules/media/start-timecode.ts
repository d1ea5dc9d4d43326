import { singleFileExample } from "../../check/examples/single-file-example.js";
import { timecodes } from "../../check/quantities.js";
import type { Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import { sayStart } from "../../check/say-start.js";
import { sayTime } from "../../check/say-time.js";
import { rateOf, startOf } from "../../media/clock.js";
import { nearestFrame } from "../../media/nearest-frame.js";
import type { Probe } from "../../media/probe.js";
import { withContainer, withTimecode } from "../../media/probe-in-short.js";
import { productionRate } from "../../spec/production.js";
import { meets, sayRequirement } from "../../spec/requirement.js";
import { sayFrameRate } from "../../timecode/frame-rate.js";

const example = (required: unknown, media: Probe, finds: string[], frameRate = "25") => {
  const { spec, files } = singleFileExample("media", "timecode/start", required, { kind: "media", media });
  return { finds, files, spec: { ...spec, production: { title: "The Long Field", frameRate } } };
};
const wave: Probe = {
  container: { format: "Wave" },
  video: [],
  audio: [{ sampleRate: 48000 }],
  timeReferenceSamples: 1_728_000_000,
};
const unsettled: Probe = {
  container: { format: "QuickTime" },
  video: [],
  audio: [{ sampleRate: 48000 }],
  unsettledTimecode: "its timecode tracks start at different times, 10:00:00:00 and 09:00:00:00",
};

export const startTimecode: Rule = {
  code: "media/start-timecode",
  title: "Start timecode",
  severity: "error",
  requirements: ["timecode/start"],
  why: "Subtitles, cue sheets and the client's own lists count from this timecode; a shift moves every one of them.",
  fix: "Set the start of the timeline to the timecode that is asked for and export again, or re-stripe the wrapper.",
  clause:
    "SMPTE ST 12-1. A Broadcast Wave file says its start in samples since midnight; the production's frame rate turns them into the timecode of the nearest frame.",
  examples: () => [
    example("10:00:00:00", withTimecode("10:00:00:00"), []),
    example("10:00:00:00", withTimecode("09:58:00:00"), ["Start timecode is 09:58:00:00, expected 10:00:00:00"]),
    example({ multipleOf: "1 h" }, withTimecode("10:00:00:00"), []),
    example({ multipleOf: "1 min" }, withTimecode("09:59:30:00"), [
      "Start timecode is 09:59:30:00, expected a multiple of 1 min",
    ]),
    example("10:00:00:00", withContainer({ format: "MXF" }), ["Start timecode is not stated, expected 10:00:00:00"]),
    example(null, unsettled, [
      "unchecked: Start timecode is not known: its timecode tracks start at different times, 10:00:00:00 and 09:00:00:00",
    ]),
    example("10:00:00:00", wave, []),
    example(
      "10:00:00;00",
      withTimecode("10:00:00:00"),
      ["Start timecode is 10:00:00:00, expected 10:00:00;00"],
      "29.97",
    ),
    // 01:00:00:01 at 29.97 is sample 172,974,401.6.
    example("01:00:00:01", { ...wave, timeReferenceSamples: 172_974_402 }, [], "29.97"),
    // Written by a workstation that rounds down.
    example("10:00:00:00", { ...wave, timeReferenceSamples: 1_727_999_999 }, []),
    example("10:00:00:01", { ...wave, timeReferenceSamples: 1_728_000_950 }, [
      "Start timecode is 10:00:00:00 and 950 samples, expected 10:00:00:01",
    ]),
    example("10:00:00:00", wave, ["Start timecode is 09:59:24:01 less 274 samples, expected 10:00:00:00"], "23.976"),
    example("09:59:30:00", wave, ["Start timecode is 10:00:00:00, expected 09:59:30:00"]),
  ],
  *check(delivery) {
    const otherwiseRate = productionRate(delivery.spec);
    for (const { item, file, facts, asked } of askedFiles(delivery, "media", "timecode/start")) {
      const expected = sayRequirement(asked, timecodes);
      const about = { item, file: file.path, pointer: `${item.pointer}/timecode/start`, expected };
      const reference = facts.timecode ? undefined : startOf(facts);
      const rate = rateOf(facts) ?? otherwiseRate;
      if (reference && !rate) {
        const message =
          "Start timecode is not known: the file counts in samples, and the production states no frameRate";
        yield { ...about, unchecked: true, message, remedy: 'Add "frameRate" to "production" in the spec.' };
        continue;
      }
      const drops = JSON.stringify(asked).includes(";");
      const start = facts.timecode?.start ?? (reference && rate && sayTime(nearestFrame(reference, rate), rate, drops));
      if (start === undefined) {
        const unknown = facts.partial ? "the file was not read to its end" : facts.unsettledTimecode;
        if (unknown) {
          const remedy =
            facts.unsettledTimecode && "Ask for a file with one timecode track, which says when it starts.";
          const message = `Start timecode is not known: ${unknown}`;
          yield { ...about, unchecked: true, message, ...(remedy && { remedy }) };
        } else if (asked !== null)
          yield { ...about, message: `Start timecode is not stated, expected ${expected}`, actual: "none" };
        else yield { ...about, met: true, actual: "none" };
      } else {
        const { dropFrame } = item.asked.type === "media" ? (item.asked.timecode ?? {}) : {};
        // Where the spec asks for a count by name, `media/drop-frame` speaks of it.
        // Which frame is the first of a minute says the count itself.
        const isByName = dropFrame !== undefined && !JSON.stringify(asked).includes('"multipleOf"');
        const [had, wanted] = isByName ? [countless(start), countless(asked)] : [start, asked];
        const answer = meets(had, wanted, timecodes);
        if (answer === true) yield { ...about, met: true, actual: start };
        else if (answer === "unreadable" && start.includes(":")) {
          const message = `Start timecode is ${start}, which cannot be compared, expected ${expected}`;
          yield { ...about, unchecked: true, message };
        }
        // At a rate that no timecode counts there is none to compare with.
        else if (rate && start.endsWith(" s")) {
          const message = `Start is ${start} after midnight, and no timecode counts ${sayFrameRate(rate)} fps, expected ${expected}`;
          yield { ...about, message, actual: start };
        } else {
          const actual = reference ? sayStart(reference, rate, facts.audio[0]?.sampleRate, drops) : start;
          yield { ...about, message: `Start timecode is ${actual}, expected ${expected}`, actual };
        }
      }
    }
  },
};

/** Without a word about drop frame. */
function countless<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll(";", ":"));
}
