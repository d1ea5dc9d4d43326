import { parseFrameRate } from "../../timecode/frame-rate.js";
import { add, compare, rational } from "../../timecode/rational.js";
import { atSomeHour } from "../at-some-hour.js";
import type { SpecFault } from "../faults/spec-fault.js";
import { productionRate, writtenDuration } from "../production.js";
import type { MediaDeliverable, Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { wordsForPlace } from "../words.js";
import { type Bounds, boundsOf, sum } from "./bounds.js";
import { placeRegions, secondsAt, timeOfDay } from "./place-regions.js";
import { sayRegion, type Timeline } from "./region.js";

/** Tells of a place of the timeline; `because` are the places of the deliverable that it is reckoned from. */
type Tell = (path: string, why: string, because?: readonly string[], code?: SpecFault["code"]) => void;

const countedBy = ["/video/frameRate", "/timecode/start", "/timecode/dropFrame"];

/** What no file can have of a timeline: regions over one another, parts that do not add up. */
export function timelineFaults(json: JsonText, spec: Spec): SpecFault[] {
  const faults: SpecFault[] = [];
  for (const [name, asked] of Object.entries(spec.deliverables)) {
    if (asked.type !== "media" || !asked.timeline) continue;
    const tell: Tell = (path, why, because = [], code = "spec/value") => {
      const deliverable = `/deliverables${pointerStep(name)}`;
      const pointer = `${deliverable}/timeline${path}`;
      const place = wordsForPlace(["deliverables", name, "timeline"]);
      faults.push({
        code,
        message: `${place}: ${why}`,
        requirement: locate(json, pointer),
        ...(because.length > 0 && { because: because.map((one) => deliverable + one) }),
      });
    };
    const occasions = asked.per?.includes("episode") ? (spec.episodes ?? []) : [undefined];
    for (const episode of occasions) {
      const before = faults.length;
      regionFaults(asked, asked.timeline, spec, writtenDuration(spec, episode?.number), tell);
      // Of a series the first episode with a fault speaks for all.
      if (faults.length > before) break;
    }
  }
  return faults;
}

function regionFaults(
  { video, timecode: written }: MediaDeliverable,
  asWritten: Timeline,
  spec: Spec,
  ofEpisode: string | undefined,
  tell: Tell,
): void {
  const atOneHour = atSameHour({ timecode: written, timeline: asWritten });
  if (!atOneHour) return;
  const { timecode, timeline } = atOneHour;
  if (ofEpisode === undefined && JSON.stringify(timeline).includes('"<duration>"')) {
    tell("", "it asks for <duration>, and neither the episode nor the production has one", [], "spec/unknown-token");
    return;
  }
  const rate =
    (typeof video?.frameRate === "string" || typeof video?.frameRate === "number"
      ? parseFrameRate(String(video.frameRate))
      : undefined) ?? productionRate(spec);
  if (!rate) return;
  const dropFrame = timecode?.dropFrame === true || JSON.stringify(timecode?.start ?? "").includes(";");
  const start = boundsOf(timecode?.start, (value) => timeOfDay(String(value), rate, dropFrame));
  // A file whose start is not asked for starts where its first region does.
  const [first] = timeline.regions;
  const known = start?.max && compare(start.min, start.max) === 0 ? start.min : undefined;
  const from = known ?? (typeof first?.start === "string" ? timeOfDay(first.start, rate, dropFrame) : undefined);
  const placed = placeRegions(timeline, { rate, dropFrame, start: from ?? rational(0), ofEpisode });
  if (!Array.isArray(placed)) {
    tell("/regions", placed.unknown.replace("the file", "the spec"), countedBy);
    return;
  }
  for (const [index, one] of placed.entries()) {
    const before = placed[index - 1];
    const earliest = before?.end.min ?? known;
    if (one.region.start === undefined || !earliest || !one.start.max || compare(one.start.max, earliest) >= 0)
      continue;
    const whose = before ? `${sayRegion(before.region)} can end` : "the file starts";
    // A region without a start of its own begins where the one before it ends.
    const reckoned = placed.slice(0, index + 1).map((_, at) => `/timeline/regions/${at}`);
    tell(`/regions/${index}/start`, `${sayRegion(one.region)} starts before ${whose}`, [...countedBy, ...reckoned]);
  }
  const parts = timeline.regions.filter(({ what, optional }) => what === "part" && !optional);
  const seconds = (value: string | number | boolean) =>
    secondsAt(value === "<duration>" ? (ofEpisode ?? "") : value, rate);
  const together = parts.reduce<Bounds | undefined>(
    (total, { duration }) => {
      const one = duration === undefined ? undefined : boundsOf(duration, seconds);
      return total && one && sum(total, one);
    },
    { min: rational(0), max: rational(0) },
  );
  const programme = timeline.programme === undefined ? undefined : boundsOf(timeline.programme, seconds);
  if (parts.length > 0 && together && programme && areApart(together, programme, rate.exact))
    tell("/programme", "its parts do not add up to that", ["/timeline/regions", "/timeline/programme"]);
}

/**
 * What is asked with its one token for the hour filled in, whatever the reel is. Undefined where several hours are asked for and one
 * of them is a token: which comes first, each item says for itself.
 */
function atSameHour<Asked>(asked: Asked): Asked | undefined {
  const text = JSON.stringify(asked);
  const hours = new Set(text.match(/(?<=")\d?<[^<>"]*>(?=:)/g));
  if (hours.size === 0) return asked;
  const isMixed = hours.size > 1 || /"start":"\d\d:/.test(text);
  return isMixed ? undefined : JSON.parse(text, (_, value) => (typeof value === "string" ? atSomeHour(value) : value));
}

/** By more than a frame: seconds are seldom whole frames. */
function areApart(left: Bounds, right: Bounds, framesPerSecond: Bounds["min"]): boolean {
  const frame = rational(framesPerSecond.denominator, framesPerSecond.numerator);
  const isBefore = (one: Bounds, other: Bounds) => one.max !== undefined && compare(add(one.max, frame), other.min) < 0;
  return isBefore(left, right) || isBefore(right, left);
}
