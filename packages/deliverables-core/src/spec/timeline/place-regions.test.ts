import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FrameRate, parseFrameRate } from "../../timecode/frame-rate.js";
import { compare, rational, subtract } from "../../timecode/rational.js";
import { formatTimecode, fromFrames, realSeconds, timebaseOf } from "../../timecode/timecode.js";
import { type PlacedRegion, placeRegions, timeOfDay } from "./place-regions.js";
import type { Timeline } from "./region.js";

const rateOf = (text: string) => parseFrameRate(text) as FrameRate;
const place = (regions: Timeline["regions"], rate = "25", dropFrame = false, start?: string) => {
  const exact = rateOf(rate);
  const placed = placeRegions(
    { regions },
    { rate: exact, dropFrame, start: start === undefined ? undefined : timeOfDay(start, exact, dropFrame) },
  );
  if (!Array.isArray(placed)) throw new Error(placed.unknown);
  return placed;
};
const seconds = ({ start }: PlacedRegion) => Number(start.min.numerator) / Number(start.min.denominator);

describe("placeRegions", () => {
  it("lays a region without a start behind the one before it", () => {
    const placed = place([{ what: "clock", start: "09:59:50:00", duration: "7 s" }, { what: "black" }]);
    expect(placed.map(seconds)).toEqual([35990, 35997]);
  });

  it("keeps open what a range or an optional region leaves open", () => {
    const [, , last] = place([
      { what: "part", start: "10:00:00:00", duration: "30 s" },
      { what: "black", duration: "1 s", optional: true },
      { what: "hold", duration: ["0 s", "5 s"] },
    ]);
    expect(last?.start).toEqual({ min: rational(36_030), max: rational(36_031) });
    expect(last?.end).toEqual({ min: rational(36_030), max: rational(36_036) });
  });

  it("goes on behind midnight", () => {
    const placed = place([
      { what: "line-up", start: "23:58:30:00" },
      { what: "part", start: "00:00:00:00" },
    ]);
    expect(placed.map(seconds)).toEqual([86_310, 86_400]);
  });

  it("counts drop frame exactly: an hour of it is one of the clock, to 3.6 ms", () => {
    const [first, second] = place(
      [
        { what: "part", start: "10:00:00;00" },
        { what: "part", start: "11:00:00:00" },
      ],
      "29.97",
      true,
    );
    const apart = subtract(second?.start.min ?? rational(0), first?.start.min ?? rational(0));
    // 107,892 frames at 30000/1001.
    expect(apart).toEqual(rational(107_892n * 1001n, 30_000n));
  });

  it("says why it cannot: no such frame at the rate, or no start", () => {
    const rate = rateOf("25");
    const regions: Timeline["regions"] = [{ what: "part", start: "10:00:00:25" }];
    expect(placeRegions({ regions }, { rate, dropFrame: false })).toHaveProperty("unknown");
    expect(placeRegions({ regions: [{ what: "part" }] }, { rate, dropFrame: false })).toHaveProperty("unknown");
  });

  it("gives every frame of a day its own place, in order, at every rate", () => {
    const rates = fc.constantFrom(["23.976", false], ["25", false], ["29.97", false], ["29.97", true], ["59.94", true]);
    fc.assert(
      fc.property(rates, fc.nat(2_000_000), ([text, dropFrame], frame) => {
        const rate = rateOf(String(text));
        const timebase = timebaseOf(rate, Boolean(dropFrame));
        if ("reason" in timebase) throw new Error(timebase.reason);
        const at = (count: number) => timeOfDay(formatTimecode(fromFrames(count, timebase)), rate, Boolean(dropFrame));
        const [one, next] = [at(frame), at(frame + 1)];
        expect(one && next && compare(subtract(next, one), realSeconds(1, rate))).toBe(0);
      }),
    );
  });
});
