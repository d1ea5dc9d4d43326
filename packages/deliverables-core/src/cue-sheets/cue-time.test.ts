import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFrameRate } from "../timecode/frame-rate.js";
import { fromNumber, toDecimalString } from "../timecode/rational.js";
import { cueTimeInSeconds, dayFraction, readCueTime } from "./cue-time.js";

const seconds = (text: string, rate = "25") => {
  const time = readCueTime(text);
  if ("reason" in time) return `no: ${time.reason}`;
  const exact = cueTimeInSeconds(time, parseFrameRate(rate));
  return exact ? toDecimalString(exact, 3) : "unknown";
};

describe("a time of a cue sheet", () => {
  it.each([
    ["2:15", "135"],
    ["02:15", "135"],
    ["00:02:15", "135"],
    ["1:02:15", "3735"],
    ["90:00", "5400"],
    ["00:02:15:12", "135.48"],
    ["00:02:15.480", "135.48"],
    ["10:00:02:15", "36002.6"],
    ["10:00:02:15.37", "36002.6"],
    ["PT2M15S", "135"],
    ["T2M4S", "124"],
    ["PT1H2.5S", "3602.5"],
    ["2'15\"", "135"],
    ["2’15”", "135"],
    ['45"', "45"],
    ["2m15s", "135"],
    ["1h 2min", "3720"],
    ["30 s", "30"],
    [":45", "45"],
    ["2:15 min", "135"],
    ["02:15 Minuten", "135"],
    ["30 Sek.", "30"],
    ["0.0015625", "135"],
    ["0,0015625", "135"],
  ])("%s is %s s", (text, expected) => expect(seconds(text)).toBe(expected));

  it.each([
    ["2:75", "no: there is no second 75"],
    ["1:75:00", "no: there is no minute 75"],
    [":75", "no: there is no second 75"],
    ["135", "no: it is written neither as mm:ss nor as hh:mm:ss nor as hh:mm:ss:ff"],
    ["0:30.12", "no: .12 can be frames or hundredths of a second"],
    ["tbc", "no: it is written neither as mm:ss nor as hh:mm:ss nor as hh:mm:ss:ff"],
    ["", "no: it is written neither as mm:ss nor as hh:mm:ss nor as hh:mm:ss:ff"],
    ["00:00:10:30", "unknown"],
  ])("%s: %s", (text, expected) => expect(seconds(text)).toBe(expected));

  it("with frames needs a rate", () => {
    const time = readCueTime("00:00:10:00");
    expect("kind" in time && cueTimeInSeconds(time, undefined)).toBe(undefined);
    expect(seconds("00:01:00;02", "29.97")).toBe("60.06");
  });

  it("as a part of a day gives back its second", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), (second) => {
        const days = fromNumber(second / 86_400);
        const time = days && dayFraction(days);
        expect(time && cueTimeInSeconds(time, undefined)).toEqual(fromNumber(second));
      }),
    );
  });

  it("is never read from anything else, and nothing throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void readCueTime(text)));
  });
});
