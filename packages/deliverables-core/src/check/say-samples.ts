import { absolute, multiply, type Rational, rational, rounded } from "../timecode/rational.js";

/** Seconds as whole samples (Hz), without their sign. */
export function saySamples(seconds: Rational, sampleRate: number): string {
  const count = rounded(multiply(absolute(seconds), rational(sampleRate))).numerator;
  return `${count} ${count === 1n ? "sample" : "samples"}`;
}
