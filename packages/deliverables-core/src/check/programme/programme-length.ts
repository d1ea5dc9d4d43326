import { durationOf, rateOf } from "../../media/clock.js";
import type { Probe } from "../../media/probe.js";
import { secondsAt, timeOfDay } from "../../spec/timeline/place-regions.js";
import type { Region, Timeline } from "../../spec/timeline/region.js";
import { add, compare, type Rational, rational, subtract } from "../../timecode/rational.js";
import { spanOf, sumOf, timedParts } from "./programme-parts.js";

/**
 * How long the programme in a file may be, in seconds: without a timeline as long as the file, with its parts by the file's own
 * segmentation, else from the start of the one part to the end of the file, less what may stand behind it.
 */
export function programmeLengths(
  probe: Probe,
  timeline: Timeline | undefined,
): { possible: Rational[] } | { unknown: string } {
  const rate = rateOf(probe);
  const segmentation = probe.as11?.segmentation;
  const parts = segmentation && timedParts(segmentation, rate);
  if (parts && parts.length > 0) return { possible: [sumOf(parts)] };
  const length = durationOf(probe);
  if (!length) return { unknown: "the file does not say how long it is" };
  const regions = timeline?.regions ?? [];
  const at = regions.findIndex(({ what }) => what === "part");
  if (at < 0) return { possible: [length] };
  const [part, ...behind] = regions.slice(at);
  const { start, end } = spanOf(probe);
  if (!rate || !start || !end) return { unknown: "the file does not say when it starts and ends" };
  if (!part || behind.some(({ what }) => what === "part"))
    return { unknown: "the programme has several parts, and the file does not say where each of them ends" };
  const from =
    part.start === undefined && at === 0
      ? start
      : typeof part.start === "string" && timeOfDay(part.start, rate, probe.timecode?.dropFrame ?? false);
  if (!from) return { unknown: "the spec does not say at which frame the programme starts" };
  const tails = tailLengths(behind, (value) => secondsAt(value, rate));
  if (!tails) return { unknown: "the spec leaves open how much follows the programme" };
  const whole = subtract(end, from);
  const possible = tails.map((tail) => subtract(whole, tail)).filter((one) => compare(one, rational(0)) > 0);
  return possible.length > 0 ? { possible } : { unknown: "the file ends before the programme starts" };
}

/** More than any timeline leaves open. */
const mostTails = 64;

/** Every length that the regions behind the programme can have together; undefined when one of them has no fixed lengths. */
function tailLengths(
  behind: readonly Region[],
  seconds: (value: string) => Rational | undefined,
): Rational[] | undefined {
  let tails = [rational(0)];
  for (const { duration, optional } of behind) {
    const values = Array.isArray(duration) ? duration : [duration];
    const lengths = values.map((value) => {
      return typeof value === "string" ? seconds(value) : undefined;
    });
    if (lengths.some((length) => length === undefined)) return undefined;
    const known = [...(lengths as Rational[]), ...(optional ? [rational(0)] : [])];
    tails = tails.flatMap((tail) => known.map((length) => add(tail, length))).slice(0, mostTails);
  }
  return tails;
}
