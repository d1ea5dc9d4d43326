import { describe, expect, it } from "vitest";
import { readPeriod } from "./read-period.js";

describe("a period in a paper", () => {
  it.each([
    "1 December 2026 to 30 November 2029",
    "from 1 December 2026 until 30 November 2029 (both days inclusive)",
    "vom 1.12.2026 bis 30.11.2029, 24 Uhr",
    "01.12.2026-30.11.2029",
    "du 1er décembre 2026 au 30 novembre 2029",
    "2026-12-01 – 2029-11-30",
    "00:01 on 1 December 2026 to midnight on 30 November 2029",
  ])("has two days: %s", (text) => {
    expect(readPeriod(text)).toEqual({ from: { day: "2026-12-01" }, to: { day: "2029-11-30" } });
  });

  it("may leave out the first year, and be read in two ways", () => {
    expect(readPeriod("1 November to 30 November 2029")).toEqual({
      from: { day: "2029-11-01" },
      to: { day: "2029-11-30" },
    });
    expect(readPeriod("03/04/2026 to 03/04/2029")).toMatchObject({ from: { ambiguous: "03/04/2026" } });
  });

  it("is read as its other day has to be", () => {
    expect(readPeriod("du 01/10/2026 au 30/09/2031")).toEqual({
      from: { day: "2026-10-01" },
      to: { day: "2031-09-30" },
    });
    expect(readPeriod("10/01/2026 to 09/30/2031")).toEqual({ from: { day: "2026-10-01" }, to: { day: "2031-09-30" } });
    expect(readPeriod("13/10/2026 to 03/04/2031")).toEqual({ from: { day: "2026-10-13" }, to: { day: "2031-04-03" } });
  });

  it.each(["30 November 2029", "2029-11-30", "30-11-2029", "12 – 21 November 2026", "Version 2 - 30 November 2029"])(
    "is none where one day stands: %s",
    (text) => expect(readPeriod(text)).toBeUndefined(),
  );
});
