import { type Rational, rational } from "../../timecode/rational.js";

/** An exact time as facts keep it: `1201/25`. */
export function writeSeconds({ numerator, denominator }: Rational): string {
  return `${numerator}/${denominator}`;
}

/** Reads what `writeSeconds` wrote; throws on anything else, which would be our own mistake. */
export function readSeconds(text: string): Rational {
  const [numerator = "", denominator = ""] = text.split("/");
  return rational(BigInt(numerator), BigInt(denominator));
}
