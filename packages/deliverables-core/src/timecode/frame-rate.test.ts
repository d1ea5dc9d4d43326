import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFrameRate, parseFrameRate, sayFrameRate } from "./frame-rate.js";
import { rational } from "./rational.js";

describe("parseFrameRate", () => {
  it.each([
    ["25", "25", 25],
    ["25.000", "25", 25],
    ["24000/1001", "24000/1001", 24],
    ["50/2", "25", 25],
    ["23.976", "24000/1001", 24],
    ["23.98", "24000/1001", 24],
    ["23.97", "24000/1001", 24],
    ["23.976024", "24000/1001", 24],
    ["29.97", "30000/1001", 30],
    ["29.970", "30000/1001", 30],
    ["47.952", "48000/1001", 48],
    ["47.95", "48000/1001", 48],
    ["59.94", "60000/1001", 60],
    ["119.88", "120000/1001", 120],
    ["14.985", "15000/1001", 15],
    ["12.5", "25/2", undefined],
    ["16.837", "16837/1000", undefined],
    ["2997/100", "2997/100", undefined],
  ])("reads %s as %s, counted %s", (text, canonical, nominal) => {
    const rate = parseFrameRate(text);
    expect(rate && formatFrameRate(rate)).toBe(canonical);
    expect(rate?.nominal).toBe(nominal);
  });

  it("does not take a rate nearby for a slowed one", () => {
    expect(parseFrameRate("23.9")?.exact).toEqual(rational(239, 10));
    expect(parseFrameRate("23.99")?.exact).toEqual(rational(2399, 100));
    expect(parseFrameRate("29.96")?.exact).toEqual(rational(749, 25));
    expect(parseFrameRate("24.00")?.exact).toEqual(rational(24));
  });

  it("refuses what is no rate", () => {
    for (const text of [
      "",
      "0",
      "0.0",
      "0/1",
      "25/0",
      "-25",
      "25p",
      "25 fps",
      "24000/1001/1",
      "1e3",
      "25,0",
      "9".repeat(10),
    ]) {
      expect(parseFrameRate(text)).toBeUndefined();
    }
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseFrameRate(text)));
  });

  it("reads back both texts of a rate", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300_000 }),
        fc.constantFrom(1, 2, 3, 25, 100, 1000, 1001),
        (top, bottom) => {
          const rate = parseFrameRate(`${top}/${bottom}`);
          expect(rate).toBeDefined();
          if (!rate) return;
          expect(parseFrameRate(formatFrameRate(rate))).toEqual(rate);
          expect(parseFrameRate(sayFrameRate(rate))).toEqual(rate);
        },
      ),
    );
  });
});

describe("sayFrameRate", () => {
  it("says rates as the field does", () => {
    const said = ["25", "24000/1001", "30000/1001", "48000/1001", "60000/1001", "120000/1001", "12.5"].map((text) => {
      const rate = parseFrameRate(text);
      return rate && sayFrameRate(rate);
    });
    expect(said).toEqual(["25", "23.976", "29.97", "47.952", "59.94", "119.88", "12.5"]);
  });

  it("stays a fraction where decimals would read as another rate", () => {
    const rate = parseFrameRate("2997/100");
    expect(rate && sayFrameRate(rate)).toBe("2997/100");
  });
});
