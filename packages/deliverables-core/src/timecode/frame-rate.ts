import { compare, fromDecimalString, multiply, type Rational, rational, toDecimalString } from "./rational.js";

/** Frames per second. */
export interface FrameRate {
  readonly exact: Rational;
  /** What a timecode counts to in a second: 24 at 23.976. Undefined at rates that no timecode counts, as 12.5. */
  readonly nominal: number | undefined;
}

/** The rates of film, television and the web that also exist slowed by 1000/1001. */
export const slowedRates = [12, 15, 24, 30, 48, 60, 96, 120];
export const slowing = rational(1000, 1001);

/**
 * Reads `"25"`, `"24000/1001"`, `"23.976"`. A decimal that is a slowed rate, rounded or cut off after two places or more
 * (`23.98`, `23.97`, `29.97`, `59.940`), means that rate exactly; any other is what it says. Undefined when it is no rate.
 */
export function parseFrameRate(text: string): FrameRate | undefined {
  const [, numerator, denominator] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
  if (numerator !== undefined && denominator !== undefined) {
    return Number(denominator) === 0 ? undefined : frameRate(rational(BigInt(numerator), BigInt(denominator)));
  }
  if (!/^\d{1,9}(\.\d{1,12})?$/.test(text)) return undefined;
  const decimal = fromDecimalString(text);
  return decimal && (slowedRate(text, decimal) ?? frameRate(decimal));
}

/** A rate of frames per second; undefined when it is not above zero. */
export function frameRate(exact: Rational): FrameRate | undefined {
  return exact.numerator > 0n ? { exact, nominal: nominalOf(exact) } : undefined;
}

/** The one text of a rate, as facts keep it: `25`, `24000/1001`. */
export function formatFrameRate({ exact: { numerator, denominator } }: FrameRate): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/** As people write it: `25`, `23.976`, `29.97`; as a fraction where decimals would read as another rate. */
export function sayFrameRate(rate: FrameRate): string {
  const decimals = toDecimalString(rate.exact, 3);
  const read = parseFrameRate(decimals);
  return read && compare(read.exact, rate.exact) === 0 ? decimals : formatFrameRate(rate);
}

function slowedRate(text: string, decimal: Rational): FrameRate | undefined {
  const places = text.length - 1 - text.indexOf(".");
  if (!text.includes(".") || places < 2) return undefined;
  for (const nominal of slowedRates) {
    const exact = multiply(rational(nominal), slowing);
    const scale = 10n ** BigInt(places);
    const cut = (exact.numerator * scale) / exact.denominator;
    const rounded = (2n * exact.numerator * scale + exact.denominator) / (2n * exact.denominator);
    if ([cut, rounded].some((digits) => compare(decimal, rational(digits, scale)) === 0)) return { exact, nominal };
  }
  return undefined;
}

function nominalOf({ numerator, denominator }: Rational): number | undefined {
  if (denominator === 1n) return Number(numerator);
  return denominator === 1001n && numerator % 1000n === 0n ? Number(numerator / 1000n) : undefined;
}
