import type { PlacedRegion } from "../../spec/timeline/place-regions.js";
import { sayRegion } from "../../spec/timeline/region.js";
import type { Rational } from "../../timecode/rational.js";

/** `the clock 09:59:50:00, the programme part 10:00:00:00`. */
export function sayRegions(regions: readonly PlacedRegion[], say: (seconds: Rational) => string): string {
  return regions.map(({ region, start }) => `${sayRegion(region)} ${say(start.min)}`).join(", ");
}
