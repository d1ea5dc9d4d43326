import { count, decimal } from "./field-values.js";
import type { Track } from "./track.js";

/** A rate in frames per second, exact and reduced. */
export interface Rate {
  numerator: number;
  denominator: number;
}

/** The rates of film, television and the web, so that `23.976` can be told to mean 24000/1001. */
const standardRates: Rate[] = [
  ...[12, 15, 24, 25, 30, 48, 50, 60, 72, 90, 96, 100, 119, 120].map((numerator) => ({ numerator, denominator: 1 })),
  { numerator: 25, denominator: 2 },
  ...[12, 15, 24, 30, 48, 60, 96, 120].map((nominal) => ({ numerator: nominal * 1000, denominator: 1001 })),
];

/** The exact frame rate of a track; undefined when it states none, or one that is no standard rate and only rounded. */
export function exactRate(track: Track): Rate | undefined {
  const numerator = count(track, "FrameRate_Num");
  const denominator = count(track, "FrameRate_Den");
  if (numerator && denominator) return nearStandard(numerator / denominator, 5e-6) ?? reduce(numerator, denominator);
  const rate = decimal(track, "FrameRate");
  // MediaInfo rounds to three decimals.
  return rate ? nearStandard(rate, 0.000_55 / rate) : undefined;
}

/**
 * The frame rate in words: `25`, `24000/1001`. A rate that is known in decimals only stays in decimals (`16.837`),
 * as the mean of a variable rate is.
 */
export function frameRateInWords(track: Track): string | undefined {
  const exact = exactRate(track);
  if (exact) return exact.denominator === 1 ? `${exact.numerator}` : `${exact.numerator}/${exact.denominator}`;
  const rate = decimal(track, "FrameRate");
  return rate ? `${rate}` : undefined;
}

/**
 * QuickTime writers that count in hundredths or thousandths store 29.97 as 2997/100, one millionth away from 30000/1001.
 * They mean the standard rate; the difference is a frame in nine hours.
 */
function nearStandard(rate: number, tolerance: number): Rate | undefined {
  return standardRates.find(({ numerator, denominator }) => {
    const standard = numerator / denominator;
    return Math.abs(rate - standard) <= tolerance * standard;
  });
}

function reduce(numerator: number, denominator: number): Rate {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
