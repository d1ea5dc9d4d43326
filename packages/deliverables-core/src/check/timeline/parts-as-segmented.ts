import type { Probe } from "../../media/probe.js";
import type { Bounds } from "../../spec/timeline/bounds.js";
import type { PlacedRegion } from "../../spec/timeline/place-regions.js";
import type { FrameRate } from "../../timecode/frame-rate.js";
import { compare } from "../../timecode/rational.js";
import { timedParts } from "../programme/programme-parts.js";
import type { Observation } from "../rule.js";
import { sayTime } from "../say-time.js";

/** Where the parts of a programme lie by the file's own segmentation, against where the timeline has them. */
export function partsAsSegmented(
  { as11, timecode }: Probe,
  regions: readonly PlacedRegion[],
  rate: FrameRate | undefined,
): { of: PlacedRegion; seen: Omit<Observation, "item" | "file" | "pointer"> }[] {
  const segmented = as11?.segmentation && timedParts(as11.segmentation, rate);
  const wanted = regions.filter(({ region }) => region.what === "part" && !region.optional);
  const [first] = wanted;
  if (!segmented || segmented.length === 0 || !first) return [];
  if (segmented.length !== wanted.length) {
    const parts = (count: number) => `${count} ${count === 1 ? "part" : "parts"}`;
    const message = `The file's segmentation has ${parts(segmented.length)}, expected ${wanted.length}`;
    return [{ of: first, seen: { message, expected: `${wanted.length}`, actual: `${segmented.length}` } }];
  }
  const say = (bounds: Bounds) => {
    const from = sayTime(bounds.min, rate, timecode?.dropFrame ?? false);
    if (!bounds.max) return `${from} or later`;
    return compare(bounds.min, bounds.max) === 0
      ? from
      : `${from} to ${sayTime(bounds.max, rate, timecode?.dropFrame ?? false)}`;
  };
  return wanted.flatMap((of, index) => {
    const part = segmented[index];
    if (!part) return [];
    return (["start", "end"] as const)
      .filter((edge) => isOutside(part[edge], of[edge]))
      .map((edge) => {
        const [actual, expected] = [part.written[edge], say(of[edge])];
        const message = `${part.name} ${edge}s at ${actual} by the file's segmentation, expected ${expected}`;
        return { of, seen: { message, expected, actual } };
      });
  });
}

function isOutside(value: Bounds["min"], { min, max }: Bounds): boolean {
  return compare(value, min) < 0 || (max !== undefined && compare(value, max) > 0);
}
