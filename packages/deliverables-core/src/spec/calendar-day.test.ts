import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays, formatDay, parseDay } from "./calendar-day.js";

const day = fc.integer({ min: -20_000, max: 40_000 });
const after = (text: string, count: number) => formatDay(addWorkingDays(parseDay(text) ?? 0, count));

describe("a day of the calendar", () => {
  it("is written as it was read", () => {
    fc.assert(fc.property(day, (one) => parseDay(formatDay(one)) === one));
  });

  it.each(["2026-02-30", "2027-02-29", "2026-13-01", "2026-1-1", ""])("%s is none", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe("addWorkingDays", () => {
  it("leaves weekends out", () => {
    // 2026-12-04 is a Friday.
    expect(after("2026-12-04", 1)).toBe("2026-12-07");
    expect(after("2026-12-04", -10)).toBe("2026-11-20");
    expect(after("2026-12-06", -1)).toBe("2026-12-04");
    expect(after("2026-12-05", 5)).toBe("2026-12-11");
  });

  it("never ends on a weekend, and counts every working day on its way", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 999 }), (one, count) => {
        const weekdays = (from: number, to: number) =>
          Array.from({ length: to - from }, (_, index) => new Date((from + index + 1) * 86_400_000).getUTCDay()).filter(
            (weekday) => weekday !== 0 && weekday !== 6,
          ).length;
        const reached = addWorkingDays(one, count);
        expect(weekdays(one, reached)).toBe(count);
        expect([0, 6]).not.toContain(new Date(reached * 86_400_000).getUTCDay());
      }),
    );
  });
});
