import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FrameRate, parseFrameRate } from "./frame-rate.js";
import { rational } from "./rational.js";
import {
  formatTimecode,
  framesPerDay,
  fromFrames,
  parseTimecode,
  realSeconds,
  type Timebase,
  timebaseOf,
  toFrames,
} from "./timecode.js";

const rates = [
  "24000/1001",
  "24",
  "25",
  "30000/1001",
  "30",
  "48000/1001",
  "48",
  "50",
  "60000/1001",
  "60",
  "100",
  "120000/1001",
  "120",
];
const dropRates = ["30000/1001", "60000/1001", "120000/1001"];
const timebases = [...rates.map((rate) => timebase(rate)), ...dropRates.map((rate) => timebase(rate, true))];
const dropping = timebase("29.97", true);

describe("timebaseOf", () => {
  it("drops frames at 29.97, 59.94 and 119.88 only", () => {
    for (const rate of rates) expect("reason" in timebaseOf(rateOf(rate), true)).toBe(!dropRates.includes(rate));
    expect(timebaseOf(rateOf("25"), true)).toEqual({
      reason: "drop frame exists at 29.97, 59.94 and 119.88 frames per second, not at 25",
    });
    expect(timebaseOf(rateOf("15000/1001"), true)).toHaveProperty("reason");
  });

  it("counts no rate that is between whole frames", () => {
    expect(timebaseOf(rateOf("12.5"), false)).toEqual({ reason: "no timecode counts 25/2 frames per second" });
  });
});

describe("parseTimecode", () => {
  it("reads hours, minutes, seconds and frames", () => {
    const fields = { hours: 10, minutes: 59, seconds: 30, frames: 24 };
    expect(parseTimecode("10:59:30:24")).toEqual({ ...fields, dropFrame: false });
    expect(parseTimecode("10:59:30;24", dropping)).toEqual({ ...fields, dropFrame: true });
    expect(parseTimecode("10:59:30:119", timebase("120"))).toMatchObject({ frames: 119 });
  });

  it("takes a colon for drop frame where the count drops frames", () => {
    expect(parseTimecode("10:00:00:00", dropping)).toMatchObject({ dropFrame: true });
  });

  it.each([
    ["24:00:00:00", timebase("25"), "there is no hour 24"],
    ["00:60:00:00", timebase("25"), "there is no minute 60"],
    ["00:00:60:00", timebase("25"), "there is no second 60"],
    ["00:00:00:25", timebase("25"), "there is no frame 25 at 25 frames per second"],
    ["00:00:00:24", timebase("23.976"), "there is no frame 24 at 24 frames per second"],
    ["00:01:00;00", dropping, "frame 00 of 00:01:00 is dropped at 29.97 drop frame"],
    ["00:59:00;03", timebase("59.94", true), "frame 03 of 00:59:00 is dropped at 59.94 drop frame"],
    ["00:01:00:00", dropping, "frame 00 of 00:01:00 is dropped at 29.97 drop frame"],
    ["00:00:10;00", timebase("25"), "a ; before the frames means drop frame, and this count drops none"],
    ["00:00:10;00", { framesPerSecond: 25, dropFrame: true }, "there is no drop frame at 25 frames per second"],
    ["00:00:10.00", dropping, 'a "." can mean drop frame or thousandths of a second; write : or ; before the frames'],
    [
      "00:00:10,500",
      timebase("25"),
      'a "," can mean drop frame or thousandths of a second; write : or ; before the frames',
    ],
    ["0:0:10:0", timebase("25"), '"0:0:10:0" is not of the form hh:mm:ss:ff, or hh:mm:ss;ff for drop frame'],
    ["", timebase("25"), '"" is not of the form hh:mm:ss:ff, or hh:mm:ss;ff for drop frame'],
  ])("says why %s does not exist", (text, base, reason) => {
    expect(parseTimecode(text, base)).toEqual({ reason });
  });

  it("knows the frames that are not dropped", () => {
    for (const text of ["00:01:00;02", "00:00:00;00", "00:10:00;00", "00:20:00;01", "00:01:01;00"]) {
      expect(parseTimecode(text, dropping)).not.toHaveProperty("reason");
    }
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{1,3}:\d\d:\d\d[:;.]\d{1,4}$/)),
        fc.constantFrom(...timebases),
        (text, base) => {
          const read = parseTimecode(text, base);
          if (!("reason" in read)) expect(fromFrames(toFrames(read, base), base)).toEqual(read);
        },
      ),
    );
  });
});

describe("toFrames and fromFrames", () => {
  it("count what SMPTE ST 12-1 counts in an hour and a day", () => {
    const hour = { hours: 1, minutes: 0, seconds: 0, frames: 0, dropFrame: true };
    expect(toFrames(hour, dropping)).toBe(107_892);
    expect(toFrames(hour, timebase("59.94", true))).toBe(215_784);
    expect(toFrames(hour, timebase("119.88", true))).toBe(431_568);
    expect(toFrames(hour, timebase("23.976"))).toBe(86_400);
    expect(framesPerDay(dropping)).toBe(2_589_408);
    expect(framesPerDay(timebase("25"))).toBe(2_160_000);
  });

  it("give the same frame back around every minute of the day, at every rate", () => {
    for (const base of timebases) {
      const minute = base.framesPerSecond * 60;
      let wrong = 0;
      for (
        let start = 0;
        start < framesPerDay(base);
        start += minute - (base.dropFrame ? base.framesPerSecond / 15 : 0)
      ) {
        for (let frame = Math.max(0, start - 20); frame < start + 20; frame += 1) {
          if (toFrames(fromFrames(frame, base), base) !== frame % framesPerDay(base)) wrong += 1;
        }
      }
      expect(wrong).toBe(0);
    }
  });

  it("give the same frame back anywhere in the day, in a text that is read again", () => {
    fc.assert(
      fc.property(fc.constantFrom(...timebases), fc.nat(), (base, any) => {
        const frame = any % framesPerDay(base);
        const timecode = fromFrames(frame, base);
        expect(toFrames(timecode, base)).toBe(frame);
        expect(parseTimecode(formatTimecode(timecode), base)).toEqual(timecode);
      }),
      { numRuns: 2000 },
    );
  });

  it("keep the order of frames", () => {
    fc.assert(
      fc.property(fc.constantFrom(...timebases), fc.nat(), fc.nat(), (base, one, other) => {
        const [left, right] = [
          fromFrames(one % framesPerDay(base), base),
          fromFrames(other % framesPerDay(base), base),
        ];
        const byFields =
          left.hours - right.hours ||
          left.minutes - right.minutes ||
          left.seconds - right.seconds ||
          left.frames - right.frames;
        expect(Math.sign(byFields)).toBe(Math.sign((one % framesPerDay(base)) - (other % framesPerDay(base))));
      }),
    );
  });

  it("go from the last frame of the minute to the first that is not dropped", () => {
    const last = toFrames({ hours: 0, minutes: 0, seconds: 59, frames: 29, dropFrame: true }, dropping);
    expect(formatTimecode(fromFrames(last + 1, dropping))).toBe("00:01:00;02");
  });

  it("wrap at 24 hours, both ways", () => {
    expect(formatTimecode(fromFrames(framesPerDay(dropping), dropping))).toBe("00:00:00;00");
    expect(formatTimecode(fromFrames(-1, dropping))).toBe("23:59:59;29");
    expect(formatTimecode(fromFrames(-1, timebase("25")))).toBe("23:59:59:24");
  });
});

describe("realSeconds", () => {
  it("is longer than the timecode says at a slowed rate", () => {
    expect(realSeconds(24, rateOf("23.976"))).toEqual(rational(1001, 1000));
    expect(realSeconds(25, rateOf("25"))).toEqual(rational(1));
  });

  it("is within a tenth of a second of the clock after a day of drop frame", () => {
    const { numerator, denominator } = realSeconds(framesPerDay(dropping), rateOf("29.97"));
    expect(Math.abs(Number(numerator) / Number(denominator) - 86_400)).toBeLessThan(0.1);
  });
});

function rateOf(text: string): FrameRate {
  const rate = parseFrameRate(text);
  if (!rate) throw new Error(`${text} is no rate`);
  return rate;
}

function timebase(rate: string, dropFrame = false): Timebase {
  const base = timebaseOf(rateOf(rate), dropFrame);
  if ("reason" in base) throw new Error(base.reason);
  return base;
}
