import { durationOf } from "../../media/clock.js";
import type { Probe } from "../../media/probe.js";
import { meets, type Quantity, type Requirement, type Scalar, sayRequirement } from "../../spec/requirement.js";
import type { PlacedRegion } from "../../spec/timeline/place-regions.js";
import { isSeenOnly, sayRegion } from "../../spec/timeline/region.js";
import type { FrameRate } from "../../timecode/frame-rate.js";
import type { Rational } from "../../timecode/rational.js";
import { exactly } from "../programme/durations.js";
import { timedParts } from "../programme/programme-parts.js";
import { timecodes } from "../quantities.js";
import type { Observation } from "../rule.js";

type Seen = Omit<Observation, "item" | "file" | "pointer">;

/**
 * What of a region its two ends do not tell: a start on the whole minute, one of several starts, a length in steps of five frames.
 * It is known of the programme's parts where the file's segmentation has them, and of the region with which the file begins.
 */
export function stepsOfRegions(
  facts: Probe,
  placed: readonly PlacedRegion[],
  rate: FrameRate | undefined,
  durations: Quantity<Rational>,
): { of: PlacedRegion; seen: Seen }[] {
  const segmented = (facts.as11?.segmentation && timedParts(facts.as11.segmentation, rate)) ?? [];
  const parts = placed.filter(({ region }) => region.what === "part" && !region.optional);
  return placed.flatMap((of) => {
    const part = segmented.length === parts.length ? segmented[parts.indexOf(of)] : undefined;
    const start = part?.written.start ?? (of.index === 0 ? facts.timecode?.start : undefined);
    // Of a file that is one region, its own length.
    const length = placed.length === 1 ? durationOf(facts) : undefined;
    const duration = part?.written.duration ?? (length && exactly(length));
    return [
      ...told(of, "start", of.region.start, start, timecodes),
      ...told(of, "duration", of.region.duration, duration, durations),
    ];
  });
}

function told<Exact>(
  of: PlacedRegion,
  key: "start" | "duration",
  asked: Requirement<Scalar> | undefined,
  actual: string | undefined,
  quantity: Quantity<Exact>,
): { of: PlacedRegion; seen: Seen }[] {
  if (asked === undefined || !isMoreThanEnds(asked)) return [];
  const expected = sayRequirement(asked, quantity);
  const subject = key === "start" ? `Where ${sayRegion(of.region)} starts` : `How long ${sayRegion(of.region)} is`;
  // What nobody looked at is told by itself.
  if (actual === undefined && isSeenOnly(of.region)) return [];
  const answer = actual === undefined ? "unreadable" : meets(actual, asked, quantity);
  if (answer === true) return [];
  if (answer === "unreadable")
    return [{ of, seen: { unchecked: true, expected, message: `${subject} was not seen, expected ${expected}` } }];
  const read = actual === undefined ? undefined : quantity.read(actual);
  const is = read === undefined ? "" : quantity.say(read);
  const message =
    key === "start"
      ? `${capital(sayRegion(of.region))} starts at ${is}, expected ${expected}`
      : `${capital(sayRegion(of.region))} is ${is} long, expected ${expected}`;
  return [{ of, seen: { message, expected, actual: is } }];
}

/** Whether a requirement takes less than all that lies between its least and its greatest value. */
function isMoreThanEnds(asked: Requirement<Scalar>): boolean {
  if (Array.isArray(asked)) return new Set(asked).size > 1;
  return typeof asked === "object" && asked !== null && ("multipleOf" in asked || "not" in asked);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
