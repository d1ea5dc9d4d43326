import { add, divide, multiply, type Rational, rational } from "../../timecode/rational.js";
import type { Clip, Composition, PlayedTrack } from "./package-part.js";

/** All reels or segments, one behind the other, each as long as its picture; in seconds. Undefined where one of them does not say. */
export function compositionLength({ stretches }: Composition): Rational | undefined {
  let length = rational(0);
  for (const { tracks } of stretches) {
    const [first] = tracks;
    const picture = tracks.find(({ name }) => /Picture|Image/.test(name)) ?? first;
    const one = picture ? lengthOf(picture) : rational(0);
    if (!one) return undefined;
    length = add(length, one);
  }
  return length;
}

/** In seconds; undefined where one of its clips does not say. */
export function lengthOf({ clips }: PlayedTrack): Rational | undefined {
  let length = rational(0);
  for (const clip of clips) {
    const one = secondsOf(clip);
    if (!one) return undefined;
    length = add(length, one);
  }
  return length;
}

function secondsOf({ duration, editRate, repeats }: Clip): Rational | undefined {
  return duration === undefined || !editRate
    ? undefined
    : multiply(divide(rational(duration), editRate), rational(repeats));
}
