import { compare, multiply, type Rational, rational } from "../timecode/rational.js";
import { rateOf } from "./clock.js";
import type { Probe } from "./probe.js";

/** The rate of the picture that a composition plays under this name (`MainPicture`, `MainImageSequence`); undefined where it is none, or is not known. */
export function pictureRate(probe: Probe, track: string): Rational | undefined {
  if (!/Picture|Image/.test(track) || probe.video[0]?.frameRateMode === "variable") return undefined;
  return rateOf(probe)?.exact;
}

/** Whether a picture runs at the edit rate under which a composition plays it; true where nobody can tell. */
export function isRateOf(probe: Probe, track: string, editRate: Rational): boolean {
  const rate = pictureRate(probe, track);
  if (!rate || compare(rate, editRate) === 0) return true;
  const isDoubled = compare(rate, multiply(editRate, rational(2))) === 0;
  const isHalved = compare(multiply(rate, rational(2)), editRate) === 0;
  return (/Stereo/.test(track) && isDoubled) || (probe.video[0]?.scan !== "progressive" && (isDoubled || isHalved));
}
