/** An exact fraction, reduced, its denominator above zero. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Reduces `numerator / denominator`. Whole numbers only; throws a RangeError on others and on a denominator of zero. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  if (denominator === 1n) return { numerator: BigInt(numerator), denominator };
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  if (bottom === 0n) throw new RangeError(`${top}/0 is no fraction`);
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { numerator: top / divisor, denominator: bottom / divisor };
}

/** Negative, zero or positive, as for `sort`. */
export function compare(left: Rational, right: Rational): number {
  if (left.denominator === right.denominator)
    return Number(left.numerator > right.numerator) - Number(left.numerator < right.numerator);
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function add(left: Rational, right: Rational): Rational {
  return subtract(left, { ...right, numerator: -right.numerator });
}

export function subtract(left: Rational, right: Rational): Rational {
  if (left.denominator === right.denominator) return rational(left.numerator - right.numerator, left.denominator);
  return rational(
    left.numerator * right.denominator - right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

/** The nearest whole number, a half upwards. */
export function rounded({ numerator, denominator }: Rational): Rational {
  const doubled = 2n * numerator + denominator;
  const quotient = doubled / (2n * denominator);
  return { numerator: doubled < 0n && doubled % (2n * denominator) !== 0n ? quotient - 1n : quotient, denominator: 1n };
}

/** The same without its sign. */
export function absolute({ numerator, denominator }: Rational): Rational {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}

export function multiply(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** Throws a RangeError when `right` is zero. */
export function divide(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.denominator, left.denominator * right.numerator);
}

/** Whether `value` is `step` taken a whole number of times; undefined where `step` is zero. */
export function isWholeMultiple(value: Rational, step: Rational): boolean | undefined {
  return step.numerator === 0n ? undefined : divide(value, step).denominator === 1n;
}

/** `"48.5"`, `"-0.04"`, `"1e-7"`: exactly what the digits say; undefined when they are no number or more than anyone writes. */
export function fromDecimalString(text: string): Rational | undefined {
  const match = /^([+-]?)(\d{1,40})(?:\.(\d{1,40}))?(?:e([+-]?\d{1,3}))?$/i.exec(text);
  if (!match) return undefined;
  const [, sign, whole = "", part = "", exponent = "0"] = match;
  const digits = BigInt(`${whole}${part}`) * (sign === "-" ? -1n : 1n);
  const shift = Number(exponent) - part.length;
  return shift < 0 ? rational(digits, 10n ** BigInt(-shift)) : rational(digits * 10n ** BigInt(shift));
}

/** The decimal that a number prints as, exactly: 48.04 is 1201/25. Undefined for NaN and the infinities. */
export function fromNumber(value: number): Rational | undefined {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  return fromDecimalString(String(value));
}

/** In decimals without trailing zeros, half rounded away from zero at `places`. */
export function toDecimalString({ numerator, denominator }: Rational, places: number): string {
  const scale = 10n ** BigInt(places);
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size * scale + denominator) / (2n * denominator);
  const digits = rounded.toString().padStart(places + 1, "0");
  const decimals = digits.slice(digits.length - places).replace(/0+$/, "");
  const sign = numerator < 0n && rounded > 0n ? "-" : "";
  return `${sign}${digits.slice(0, digits.length - places)}${places > 0 && decimals ? `.${decimals}` : ""}`;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
