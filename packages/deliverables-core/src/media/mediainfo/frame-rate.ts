import { formatFrameRate, frameRate, slowedRates, slowing } from "../../timecode/frame-rate.js";
import { multiply, type Rational, rational } from "../../timecode/rational.js";
import { count, decimal } from "./field-values.js";
import type { Track } from "./track.js";
import { isDisputed } from "./undisputed.js";

/** The rates of film, television and the web, so that `23.976` can be told to mean 24000/1001. */
const standardRates: Rational[] = [
  ...[12, 15, 24, 25, 30, 48, 50, 60, 72, 90, 96, 100, 119, 120].map((whole) => rational(whole)),
  rational(25, 2),
  ...slowedRates.map((nominal) => multiply(rational(nominal), slowing)),
];

/**
 * The exact frame rate of a track; undefined when it states none, or one that is no standard rate and only rounded, or when
 * wrapper and picture state different ones.
 */
export function exactRate(track: Track): Rational | undefined {
  if (isDisputed(track, "FrameRate")) return undefined;
  const numerator = count(track, "FrameRate_Num");
  const denominator = count(track, "FrameRate_Den");
  if (numerator && denominator) return nearStandard(numerator / denominator, 5e-6) ?? rational(numerator, denominator);
  const rate = decimal(track, "FrameRate");
  // MediaInfo rounds to three decimals.
  return rate ? nearStandard(rate, 0.000_55 / rate) : undefined;
}

/**
 * The frame rate in words: `25`, `24000/1001`. A rate that is known in decimals only stays in decimals (`16.837`),
 * as the mean of a variable rate is.
 */
export function frameRateInWords(track: Track): string | undefined {
  if (isDisputed(track, "FrameRate")) return undefined;
  const exact = exactRate(track);
  const known = exact && frameRate(exact);
  if (known) return formatFrameRate(known);
  const rate = decimal(track, "FrameRate");
  return rate ? `${rate}` : undefined;
}

/** A rate as a plain number, for what is rounded anyway. */
export function inFigures({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}

/**
 * QuickTime writers that count in hundredths or thousandths store 29.97 as 2997/100, one millionth away from 30000/1001.
 * They mean the standard rate; the difference is a frame in nine hours.
 */
export function nearStandard(rate: number, tolerance: number): Rational | undefined {
  return standardRates.find((exact) => Math.abs(rate - inFigures(exact)) <= tolerance * inFigures(exact));
}
