import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  divide,
  fromDecimalString,
  fromNumber,
  multiply,
  rational,
  subtract,
  toDecimalString,
} from "./rational.js";

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([top, bottom]) => rational(top, bottom));

describe("rational", () => {
  it("is reduced, with the sign above the line", () => {
    expect(rational(30000, 1001)).toEqual({ numerator: 30000n, denominator: 1001n });
    expect(rational(48, -20)).toEqual({ numerator: -12n, denominator: 5n });
    expect(rational(0, 7)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it("has no denominator of zero", () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => divide(rational(1), rational(0))).toThrow(RangeError);
  });

  it("takes back what it gave", () => {
    fc.assert(
      fc.property(fraction, fraction, (left, right) => {
        expect(subtract(subtract(left, right), left)).toEqual(rational(-right.numerator, right.denominator));
        if (right.numerator !== 0n) expect(divide(multiply(left, right), right)).toEqual(left);
      }),
    );
  });

  it("orders as the difference says", () => {
    fc.assert(
      fc.property(fraction, fraction, (left, right) => {
        expect(compare(left, right)).toBe(compare(subtract(left, right), rational(0)));
        expect(compare(right, left) + compare(left, right)).toBe(0);
      }),
    );
  });
});

describe("fromDecimalString", () => {
  it("reads exactly what the digits say", () => {
    expect(fromDecimalString("48.5")).toEqual(rational(97, 2));
    expect(fromDecimalString("-0.040")).toEqual(rational(-1, 25));
    expect(fromDecimalString("1e-7")).toEqual(rational(1, 10_000_000));
    expect(fromDecimalString("2.5E+3")).toEqual(rational(2500));
  });

  it("refuses what is no number", () => {
    for (const text of ["", ".5", "5.", "1,5", " 1", "1/2", "NaN", "Infinity", "0x10", "1e9999", "9".repeat(41)]) {
      expect(fromDecimalString(text)).toBeUndefined();
    }
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void fromDecimalString(text)));
  });
});

describe("fromNumber", () => {
  it("reads the number as it prints, not its binary neighbour", () => {
    expect(fromNumber(48.04)).toEqual(rational(1201, 25));
    expect(fromNumber(Number.NaN)).toBeUndefined();
    expect(fromNumber(Number.POSITIVE_INFINITY)).toBeUndefined();
  });

  it("reads every finite number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const read = fromNumber(value);
        expect(read && Number(read.numerator) / Number(read.denominator)).toBeDefined();
      }),
    );
  });
});

describe("toDecimalString", () => {
  it("drops zeros at the end and rounds half away from zero", () => {
    expect(toDecimalString(rational(24000, 1001), 3)).toBe("23.976");
    expect(toDecimalString(rational(25), 3)).toBe("25");
    expect(toDecimalString(rational(1, 2), 0)).toBe("1");
    expect(toDecimalString(rational(-1, 2), 0)).toBe("-1");
    expect(toDecimalString(rational(-1, 1000), 2)).toBe("0");
    expect(toDecimalString(rational(100), 0)).toBe("100");
    expect(toDecimalString(rational(1, 25), 3)).toBe("0.04");
  });

  it("is read back as the same number where the places are enough", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (digits) => {
        const value = rational(digits, 10n ** 6n);
        expect(fromDecimalString(toDecimalString(value, 6))).toEqual(value);
      }),
    );
  });
});
