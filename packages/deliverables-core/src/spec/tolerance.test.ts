import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durations } from "../check/programme/durations.js";
import { frameRates, numbers } from "../check/quantities.js";
import { parseFrameRate } from "../timecode/frame-rate.js";
import { readSpec } from "./read-spec.js";
import { meets, type Requirement, type Scalar, sayRequirement } from "./requirement.js";
import { rangeInNumbers } from "./tolerance.js";

const about = (target: Scalar, tolerance: unknown) => ({ target, tolerance }) as Requirement<Scalar>;

describe("a tolerance", () => {
  it.each([
    [50, "2 %", [49, 51], [48.999, 51.001]],
    [48_000, "50 ppm", [47_997.6, 48_002.4], [47_997, 48_003]],
    [-23, "0.5 LU", [-23.5, -22.5], [-23.6, -22.4]],
    [-23, "2 %", [-23.46, -22.54], [-23.47, -22.53]],
    [50, { over: 1, under: 2 }, [48, 51], [47.9, 51.1]],
    [50, { over: "10 %" }, [50, 55], [49.9, 55.1]],
    [50, { under: 2 }, [48, 50], [47.9, 50.1]],
  ])("of %s by %j is met at its ends and not beyond", (target, tolerance, inside, outside) => {
    for (const value of inside) expect(meets(value, about(target, tolerance), numbers)).toBe(true);
    for (const value of outside) expect(meets(value, about(target, tolerance), numbers)).toBe(false);
  });

  it("is told with the range that it allows, where that is not seen at once", () => {
    expect(sayRequirement(about(50, "2 %"), numbers, "Mbit/s")).toBe("50 ± 2 % (49 to 51) Mbit/s");
    expect(sayRequirement(about(-23, "0.5 LU"), numbers, "LUFS")).toBe("-23 ± 0.5 LU (-23.5 to -22.5) LUFS");
    expect(sayRequirement(about(50, { over: 1 }), numbers)).toBe("50 + 1 (50 to 51)");
    expect(sayRequirement(about(50, 1), numbers)).toBe("50 ± 1");
  });

  it("of a rate is exact: 50 ppm of 25 hold no 24.998", () => {
    expect(meets("25", about("25", "50 ppm"), frameRates)).toBe(true);
    expect(meets("24.99875", about("25", "50 ppm"), frameRates)).toBe(true);
    expect(meets("24.998", about("25", "50 ppm"), frameRates)).toBe(false);
    expect(meets("24000/1001", about("24", "0.1 %"), frameRates)).toBe(true);
  });

  it("of a duration counts frames, milliseconds and shares", () => {
    const quantity = durations(parseFrameRate("25"), undefined);
    const longer = about("00:00:30:00", { over: "2 frames" });
    expect(meets("752/25s", longer, quantity)).toBe(true);
    expect(meets("753/25s", longer, quantity)).toBe(false);
    expect(meets("749/25s", longer, quantity)).toBe(false);
    expect(meets("751/25s", about("00:00:30:00", "40 ms"), quantity)).toBe(true);
    expect(meets("765/25s", about("30 s", "2 %"), quantity)).toBe(true);
    expect(sayRequirement(longer, quantity)).toBe("00:00:30:00 + 2 frames (00:00:30:00 to 00:00:30:02)");
  });

  it("of any number is a range about its target", () => {
    const numbersOf = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(numbersOf, fc.nat(1000), fc.nat(1000), (target, over, under) => {
        const { min, max } = rangeInNumbers(target, { over, under });
        expect([min, max]).toEqual([target - under, target + over]);
        expect(meets(target, about(target, { over, under }), numbers)).toBe(true);
      }),
    );
  });

  it("is read by the vocabulary, and a misspelt unit is not", () => {
    const faults = (tolerance: unknown) =>
      readSpec(
        JSON.stringify({
          production: { title: "X" },
          deliverables: { mix: { type: "media", files: "a.wav", video: { bitRate: { target: 50, tolerance } } } },
        }),
      ).faults.length;
    for (const right of [1, "2 %", "50 ppm", { over: 1 }, { over: "2 %", under: 1 }]) expect(faults(right)).toBe(0);
    for (const wrong of ["2%", "2 percent", {}, { above: 1 }, "0.5 LU", -1]) expect(faults(wrong)).toBeGreaterThan(0);
  });

  it("does not slip past a client that names its own", () => {
    const loudness = (tolerance: unknown) => ({ integrated: { target: -23, tolerance }, truePeak: { max: -1 } });
    const faults = (tolerance: unknown) =>
      readSpec(
        JSON.stringify({
          client: "ebu-r128@5.0",
          production: { title: "X" },
          deliverables: { programme: { type: "media", files: "a.wav", loudness: loudness(tolerance) } },
        }),
      ).faults.length;
    expect(faults(1)).toBe(0);
    for (const wider of [2, "5 LU", { over: 5 }, "50 %"]) expect(faults(wider)).toBeGreaterThan(0);
  });
});
