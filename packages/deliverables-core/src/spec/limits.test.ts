import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages, timecodes, words } from "../check/quantities.js";
import { numbers } from "./numbers.js";
import { meets, sayRequirement } from "./requirement.js";

const tenths = fc.integer({ min: -200, max: 200 });

describe("a requirement in limits", () => {
  it("is met by exactly those numbers that keep all of them, as they are written", () => {
    fc.assert(
      fc.property(tenths, tenths, tenths, fc.integer({ min: 1, max: 30 }), tenths, (value, above, max, step, not) => {
        const limits = { above: above / 10, max: max / 10, multipleOf: step / 10, not: not / 10 };
        const keeps = value > above && value <= max && value % step === 0 && value !== not;
        expect(meets(value / 10, limits, numbers)).toBe(keeps);
      }),
    );
  });

  it("says what it asks in one breath", () => {
    const said = (asked: Parameters<typeof sayRequirement>[0], unit = "") => sayRequirement(asked, numbers, unit);
    expect(said({ multipleOf: 2 }, "pixels")).toBe("an even number of pixels");
    expect(said({ min: 100, multipleOf: 2, not: 640 }, "pixels")).toBe(
      "at least 100 pixels and an even number of pixels, but not 640 pixels",
    );
    expect(said({ above: 0, below: 15 })).toBe("more than 0 and less than 15");
    expect(said({ multipleOf: 8 })).toBe("a multiple of 8");
    expect(sayRequirement({ not: ["AAC", "MP3"] }, words)).toBe("anything but AAC or MP3");
    expect(said({ min: 1, max: 8 })).toBe("1 to 8");
  });

  it("cannot tell of a language that is too coarse whether it is the one that must not be", () => {
    expect(meets("en", { not: "en-GB" }, languages)).toBe("unreadable");
    expect(meets("en-GB", { not: "en" }, languages)).toBe(false);
    expect(meets("de", { not: "en" }, languages)).toBe(true);
  });

  it("knows a whole minute of the clock, and the first frame that drop frame leaves of it", () => {
    const whole = (timecode: string, multipleOf = "1 min") => meets(timecode, { multipleOf }, timecodes);
    for (const one of ["10:00:00:00", "09:59:00:00", "01:01:00;02", "01:10:00;00"]) expect(whole(one)).toBe(true);
    for (const one of ["09:59:30:00", "10:00:00:01", "01:01:00:02", "01:10:00;02"]) expect(whole(one)).toBe(false);
    // The first frame of this minute at 59.94, and none at 29.97.
    expect(whole("01:01:00;04")).toBe("unreadable");
    expect(whole("10:30:00:00", "1 h")).toBe(false);
    expect(whole("10:00:10:00", "10 s")).toBe(true);
  });
});
