import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Duration,
  durationFault,
  durationInFrames,
  durationInSeconds,
  formatDuration,
  parseDuration,
} from "./duration.js";
import { type FrameRate, parseFrameRate } from "./frame-rate.js";
import { rational } from "./rational.js";

describe("parseDuration", () => {
  it("reads every form that a spec may write", () => {
    const timecode = { hours: 0, minutes: 48, seconds: 30, frames: 0 };
    expect(parseDuration("00:48:30:00")).toEqual({ kind: "timecode", timecode: { ...timecode, dropFrame: false } });
    expect(parseDuration("00:48:30;00")).toEqual({ kind: "timecode", timecode: { ...timecode, dropFrame: true } });
    expect(parseDuration("48.5 s")).toEqual({ kind: "seconds", seconds: rational(97, 2) });
    expect(parseDuration("20 ms")).toEqual({ kind: "seconds", seconds: rational(1, 50) });
    expect(parseDuration("3 min")).toEqual({ kind: "seconds", seconds: rational(180) });
    expect(parseDuration("2 frames")).toEqual({ kind: "frames", frames: 2 });
    expect(parseDuration("1 frame")).toEqual({ kind: "frames", frames: 1 });
    expect(parseDuration("0.5 s")).toEqual({ kind: "seconds", seconds: rational(1, 2) });
  });

  it("reads more than a day", () => {
    expect(parseDuration("30:00:00:00")).toMatchObject({ timecode: { hours: 30 } });
  });

  it.each([
    ["2.5 frames", "there are only whole frames, not 2.5"],
    ["48.5", 'a duration is written as 00:48:30:00, "48.5 s", "20 ms", "3 min" or "2 frames"'],
    ["40 msec", 'a duration is written as 00:48:30:00, "48.5 s", "20 ms", "3 min" or "2 frames"'],
    ["48.5s", 'a duration is written as 00:48:30:00, "48.5 s", "20 ms", "3 min" or "2 frames"'],
    ["<duration>", 'a duration is written as 00:48:30:00, "48.5 s", "20 ms", "3 min" or "2 frames"'],
    ["00:61:00:00", "there is no minute 61"],
    ["-2 s", 'a duration is written as 00:48:30:00, "48.5 s", "20 ms", "3 min" or "2 frames"'],
    ["48:30", '"48:30" is not of the form hh:mm:ss:ff, or hh:mm:ss;ff for drop frame'],
  ])("says why %s is no duration", (text, reason) => {
    expect(parseDuration(text)).toEqual({ reason });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:;. ]{0,14}(s|ms|min|frames?)?$/)), (text) => {
        const duration = parseDuration(text);
        if ("reason" in duration) return;
        expect(parseDuration(formatDuration(duration))).toEqual(duration);
        durationInFrames(duration, rateOf("29.97"));
        durationInSeconds(duration, undefined);
      }),
    );
  });
});

describe("formatDuration", () => {
  it("says a duration as people write it", () => {
    const said = ["00:48:30:00", "00:48:30;02", "48.50 s", "3 min", "0.04 s", "1 frames", "0 frames"].map((text) =>
      formatDuration(read(text)),
    );
    expect(said).toEqual(["00:48:30:00", "00:48:30;02", "48.5 s", "180 s", "0.04 s", "1 frame", "0 frames"]);
  });

  it("rounds seconds that no decimal says", () => {
    expect(formatDuration({ kind: "seconds", seconds: rational(1, 3) })).toBe("0.333333 s");
  });
});

describe("durationInFrames", () => {
  it("is exact, with the part of a frame that a number of seconds leaves", () => {
    expect(durationInFrames(read("1 s"), rateOf("23.976"))).toEqual(rational(24000, 1001));
    expect(durationInFrames(read("48.5 s"), rateOf("25"))).toEqual(rational(2425, 2));
    expect(durationInFrames(read("00:48:30:00"), rateOf("25"))).toEqual(rational(72_750));
    expect(durationInFrames(read("01:00:00;00"), rateOf("29.97"))).toEqual(rational(107_892));
    expect(durationInFrames(read("01:00:00:00"), rateOf("29.97"))).toEqual(rational(108_000));
    expect(durationInFrames(read("2 frames"), rateOf("25"))).toEqual(rational(2));
  });

  it("is not known where the timecode does not exist at the rate, and says why", () => {
    for (const [text, rate, reason] of [
      ["00:00:00:25", "25", "there is no frame 25 at 25 frames per second"],
      ["00:48:30;00", "25", "drop frame exists at 29.97, 59.94 and 119.88 frames per second, not at 25"],
      ["00:01:00;01", "29.97", "frame 01 of 00:01:00 is dropped at 29.97 drop frame"],
    ] as const) {
      expect(durationInFrames(read(text), rateOf(rate))).toBeUndefined();
      expect(durationInSeconds(read(text), rateOf(rate))).toBeUndefined();
      expect(durationFault(read(text), rateOf(rate))).toBe(reason);
    }
    expect(durationFault(read("00:00:00:24"), rateOf("25"))).toBeUndefined();
  });
});

describe("durationInSeconds", () => {
  it("is real time, which a timecode is not at a slowed rate", () => {
    expect(durationInSeconds(read("01:00:00:00"), rateOf("25"))).toEqual(rational(3600));
    expect(durationInSeconds(read("01:00:00:00"), rateOf("23.976"))).toEqual(rational(18_018, 5));
  });

  it("needs a rate for timecodes and frames only", () => {
    expect(durationInSeconds(read("48.5 s"), undefined)).toEqual(rational(97, 2));
    expect(durationInSeconds(read("2 frames"), undefined)).toBeUndefined();
    expect(durationInSeconds(read("00:00:01:00"), undefined)).toBeUndefined();
  });
});

function read(text: string): Duration {
  const duration = parseDuration(text);
  if ("reason" in duration) throw new Error(duration.reason);
  return duration;
}

function rateOf(text: string): FrameRate {
  const rate = parseFrameRate(text);
  if (!rate) throw new Error(`${text} is no rate`);
  return rate;
}
