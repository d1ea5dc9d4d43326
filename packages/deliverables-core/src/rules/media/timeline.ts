import { singleFileExample } from "../../check/examples/single-file-example.js";
import { papersOf } from "../../check/papers-of.js";
import { durations, exactly } from "../../check/programme/durations.js";
import { programmeLengths } from "../../check/programme/programme-length.js";
import { spanOf } from "../../check/programme/programme-parts.js";
import type { Met, Observation, Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import { sayTime } from "../../check/say-time.js";
import { partsAsSegmented } from "../../check/timeline/parts-as-segmented.js";
import { sayRegions } from "../../check/timeline/say-region.js";
import { stepsOfRegions } from "../../check/timeline/steps-of-regions.js";
import { nearestFrame } from "../../media/nearest-frame.js";
import type { Probe } from "../../media/probe.js";
import { productionRate, writtenDuration } from "../../spec/production.js";
import { meets, type Requirement, sayRequirement } from "../../spec/requirement.js";
import { type PlacedRegion, placeRegions } from "../../spec/timeline/place-regions.js";
import { isSeenOnly, sayRegion, type Timeline } from "../../spec/timeline/region.js";
import { compare } from "../../timecode/rational.js";

const fileOf = (start: string, frames: number, more: Partial<Probe> = {}): Probe => ({
  container: { format: "MXF" },
  video: [{ frameRate: "25", frames, color: {}, hdr: { formats: [] } }],
  audio: [],
  timecode: { start, dropFrame: false, framesPerSecond: 25 },
  ...more,
});
const spot: Timeline["regions"] = [
  { what: "part", start: "10:00:00:00", duration: "30 s" },
  { what: "hold", duration: ["0 s", "5 s"] },
];
const lineUp: Timeline["regions"] = [
  { what: "line-up", start: "09:59:30:00", duration: "20 s" },
  { what: "clock", start: "09:59:50:00", duration: { min: "7 s" } },
  { what: "part", start: "10:00:00:00" },
];
const notSeen =
  "unchecked: Whether the line-up is there from 09:59:30:00 to 09:59:50:00 was not seen: picture and sound are not decoded here";
const example = (required: Timeline, media: Probe, finds: string[], title?: string) => ({
  ...(title !== undefined && { title }),
  finds,
  ...singleFileExample("media", "timeline", required, { kind: "media", media }),
});

export const timeline: Rule = {
  code: "media/timeline",
  title: "Timeline",
  severity: "error",
  requirements: ["timeline/regions", "timeline/programme"],
  why: "Playout cues line-up, clock, parts and breaks by their timecodes: what lies elsewhere is cut off, or goes to air.",
  fix: "Lay the programme out as the spec lists it and export again, or correct the timecode of the file if only that is wrong.",
  clause: "SMPTE ST 12-1: timecodes are counted as frames at the rate of the file, drop frame included.",
  examples: () => [
    example({ regions: [{ what: "part", start: "10:00:00:00", duration: "30 s" }] }, fileOf("10:00:00:00", 750), []),
    example({ regions: spot }, fileOf("10:00:00:00", 750), [
      "unchecked: Whether the hold is there from 10:00:30:00 was not seen: picture and sound are not decoded here",
    ]),
    example({ regions: lineUp.slice(2) }, fileOf("10:00:30:00", 750), [
      "The file starts at 10:00:30:00, and the programme part has to start at 10:00:00:00",
    ]),
    example({ regions: [{ what: "part", start: "10:00:00:00", duration: "30 s" }] }, fileOf("10:00:00:00", 700), [
      "The file ends at 10:00:28:00, and the programme part cannot end before 10:00:30:00",
    ]),
    example({ regions: [{ what: "part", start: "10:00:00:00", duration: "30 s" }] }, fileOf("10:00:00:00", 760), [
      "The file ends at 10:00:30:10, and the programme part has to end at 10:00:30:00 at the latest",
    ]),
    example(
      { regions: lineUp },
      fileOf("09:59:30:00", 5000),
      [
        notSeen,
        "unchecked: Whether the clock is there from 09:59:50:00 was not seen: picture and sound are not decoded here",
      ],
      "What only decoding can tell",
    ),
    example(
      { regions: lineUp.slice(2), programme: "00:20:00:00" },
      fileOf("10:00:00:00", 30_000, {
        as11: {
          segmentation: { parts: [{ start: "10:00:01:00", duration: "00:19:59:00", end: "10:20:00:00" }] },
        },
      }),
      [
        "Part 1 starts at 10:00:01:00 by the file's segmentation, expected 10:00:00:00",
        "The programme is 00:19:59:00 long, expected 00:20:00:00",
      ],
      "A file that says where its parts are",
    ),
    example(
      { regions: [{ what: "part", start: { multipleOf: "1 min" } }] },
      fileOf("10:00:30:00", 750),
      ["The programme part starts at 10:00:30:00, expected a multiple of 1 min"],
      "A start on the whole minute",
    ),
    example(
      { regions: [{ what: "black" }, { what: "part", start: { multipleOf: "1 min" } }] },
      fileOf("09:59:30:00", 7500),
      [
        "unchecked: Whether the black is there from 09:59:30:00 was not seen: picture and sound are not decoded here",
        "unchecked: Where the programme part starts was not seen, expected a multiple of 1 min",
      ],
    ),
  ],
  *check(delivery) {
    for (const { item, file, facts, asked } of askedFiles(delivery, "media", "timeline")) {
      const wanted = asked as unknown as Timeline;
      const about = { item, file: file.path, pointer: `${item.pointer}/timeline/regions` };
      const { rate, start, end } = spanOf(facts, productionRate(delivery.spec));
      const ofEpisode = writtenDuration(delivery.spec, item.episode);
      const dropFrame = facts.timecode?.dropFrame ?? false;
      const placed = rate
        ? placeRegions(wanted, { rate, dropFrame, start, ofEpisode })
        : { unknown: "the file has no frame rate" };
      if (!Array.isArray(placed)) {
        yield { ...about, unchecked: true, message: `The timeline was not compared: ${placed.unknown}` };
        continue;
      }
      const say = (seconds: Parameters<typeof sayTime>[0]) => sayTime(seconds, rate, dropFrame);
      const at = (region: PlacedRegion | undefined) => ({
        ...about,
        pointer: `${about.pointer}/${region?.index ?? 0}`,
      });
      const seen: Observation[] = [];
      const [first] = placed.filter(({ region }) => !region.optional);
      if (first && start && first.start.max && compare(start, first.start.max) > 0) {
        const message = `The file starts at ${say(start)}, and ${sayRegion(first.region)} has to start at ${say(first.start.max)}`;
        seen.push({ ...at(first), message, expected: say(first.start.max), actual: say(start) });
      }
      const short = end && placed.find((one) => compare(end, one.end.min) < 0);
      const last = placed.at(-1);
      if (!start || !end)
        seen.push({
          ...about,
          unchecked: true,
          message: "The timeline was not compared: the file does not say when it starts and ends",
        });
      else if (short) {
        const message = `The file ends at ${say(end)}, and ${sayRegion(short.region)} cannot end before ${say(short.end.min)}`;
        seen.push({ ...at(short), message, expected: say(short.end.min), actual: say(end) });
      } else if (last?.end.max && compare(end, last.end.max) > 0) {
        const message = `The file ends at ${say(end)}, and ${sayRegion(last.region)} has to end at ${say(last.end.max)} at the latest`;
        seen.push({ ...at(last), message, expected: say(last.end.max), actual: say(end) });
      }
      seen.push(...partsAsSegmented(facts, placed, rate).map((one) => ({ ...at(one.of), ...one.seen })));
      seen.push(
        ...stepsOfRegions(facts, placed, rate, durations(rate, ofEpisode)).map((one) => ({
          ...at(one.of),
          ...one.seen,
        })),
      );
      const papers = wanted.report === undefined ? [] : papersOf(delivery, item, wanted.report);
      // Two seconds of black at 29.97 end within a frame: whoever looks, looks at the nearest one.
      const sayFrame = (seconds: PlacedRegion["start"]["min"]) => say(rate ? nearestFrame(seconds, rate) : seconds);
      for (const one of placed)
        if (isSeenOnly(one.region)) seen.push({ ...at(one), ...toBeSeen(one, sayFrame, papers, wanted.report) });
      yield* seen;
      if (seen.length === 0) yield { ...about, met: true, actual: sayRegions(placed, say) } satisfies Met;
      if (wanted.programme !== undefined)
        yield {
          ...about,
          ...programmeLength(facts, wanted, durations(rate, ofEpisode)),
          pointer: `${item.pointer}/timeline/programme`,
        };
    }
  },
};

/** What nobody looked at: for the paper that shows it, where one came. */
function toBeSeen(
  { region, start, end }: PlacedRegion,
  say: (seconds: PlacedRegion["start"]["min"]) => string,
  papers: readonly string[],
  report: string | undefined,
): Pick<Observation, "message" | "unchecked" | "forPeople" | "severity" | "remedy"> {
  const to = end.max && end.min && compare(end.max, end.min) === 0 ? ` to ${say(end.max)}` : "";
  // Behind a part that may last as long as it likes.
  const from = `${say(start.min)}${start.max ? "" : " or later"}`;
  const where = `from ${from}${to}`;
  const name = `${sayRegion(region)}${region.silent ? ", silent," : ""}`;
  if (papers.length > 0) {
    const remedy = `Read ${papers.join(" and ")}: it has to show ${name} ${where}.`;
    return {
      message: `That ${name} is there ${where} is for ${papers.join(" and ")} to show`,
      forPeople: true,
      severity: "info",
      remedy,
    };
  }
  const missing = report === undefined ? "" : `, and there is no ${report}`;
  return {
    unchecked: true,
    message: `Whether ${name} is there ${where} was not seen: picture and sound are not decoded here${missing}`,
    remedy: 'Look at the file, ask for a report as a deliverable, and name that under "timeline": { "report": … }.',
  };
}

function programmeLength(
  facts: Probe,
  wanted: Timeline,
  quantity: ReturnType<typeof durations>,
): Omit<Observation, "item"> | Omit<Met, "item" | "pointer"> {
  const asked = wanted.programme as Requirement<string>;
  const expected = sayRequirement(asked, quantity);
  const lengths = programmeLengths(facts, wanted);
  if ("unknown" in lengths)
    return { unchecked: true, expected, message: `How long the programme is was not compared: ${lengths.unknown}` };
  const answers = lengths.possible.map((length) => meets(exactly(length), asked, quantity));
  const actual = lengths.possible.map((length) => quantity.say(length)).join(" or ");
  if (answers.includes(true)) return { met: true, expected, actual };
  if (answers.includes("unreadable"))
    return {
      unchecked: true,
      expected,
      message: `The programme is ${actual} long, which cannot be compared with ${expected}`,
    };
  return { message: `The programme is ${actual} long, expected ${expected}`, expected, actual };
}
