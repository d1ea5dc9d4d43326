import { describe, expect, it } from "vitest";
import { readDate } from "./read-date.js";
import { readTermEnd } from "./read-term.js";
import { weekdayFault } from "./weekday-fault.js";

describe("a weekday that is not that of its day", () => {
  it.each([
    ["Tuesday 3 February 2027", "Wednesday"],
    ["Tue 3 February 2027", "Wednesday"],
    ["Dienstag, 3. Februar 2027", "Wednesday"],
    ["Dienstag, den 3. Februar 2027", "Wednesday"],
    ["Di., 03.02.2027", "Wednesday"],
    ["Di 3.2.27", "Wednesday"],
    ["mardi 3 février 2027", "Wednesday"],
    ["mar. 3 février 2027", "Wednesday"],
    ["TX on Tuesday, February 3, 2027 at 9pm", "Wednesday"],
    ["Tuesday the 3rd of February 2027", "Wednesday"],
    ["2027-02-03 (Tuesday)", "Wednesday"],
    ["3 February 2027, Tuesday, 20:15", "Wednesday"],
    ["Mon 1 Feb 2027 – Sat 28 Feb 2027", "Sunday"],
  ])("%s", (text, weekday) => expect(weekdayFault(text)?.days.map((one) => one.weekday)).toEqual([weekday]));

  it("is told with the days that it may be", () => {
    expect(weekdayFault("TX: Tuesday 3 February 2027, BBC Two")).toEqual({
      written: "Tuesday 3 February 2027",
      days: [{ day: "2027-02-03", weekday: "Wednesday" }],
      said: "Tuesday",
      nearby: ["2027-02-02", "2027-02-09", "2026-02-03"],
    });
    expect(weekdayFault("Thursday 29 February 2028")?.nearby).toEqual(["2028-02-24", "2028-03-02"]);
  });

  it("counts where neither of two days is it", () => {
    expect(weekdayFault("Sun 3/2/2027")?.days).toEqual([
      { day: "2027-02-03", weekday: "Wednesday" },
      { day: "2027-03-02", weekday: "Tuesday" },
    ]);
    expect(weekdayFault("Tue 3/2/2027")).toBeUndefined();
    expect(weekdayFault("Tue 3/2/2027", "day-first")?.days).toHaveLength(1);
  });

  it.each([
    "Wednesday 3 February 2027",
    "Mittwoch, 3. Februar 2027",
    "mer. 3 février 2027",
    "3 February 2027 (Wed)",
    "Ruby Tuesday 1967",
    "Ruby Tuesday (1967), licensed 3 February 2027",
    "The Sun 3 February 2027",
    "Mar 3, 2027",
    "Mar. 3, 2027",
    "so 3.2.2027",
    "w/c Monday, 3 days from February 2027",
    "Delivered 3 February 2027. Tuesday is the day after a holiday",
    "3 February 2027 Friday Night Dinner",
    "every Tuesday until 3 February 2027",
    "Tuesday 3 February",
    "Tuesday 31 February 2027",
    "Sunday 14 July 1789",
    "Mon 1 Feb 2027 to Tue 2 Feb 2027",
    "3 February 2027 Wed 10 February 2027 Wed",
  ])("is none in %s", (text) => expect(weekdayFault(text)).toBeUndefined());

  it("stands in the way of no day", () => {
    for (const text of [
      "Wed 3 February 2027",
      "Mittwoch, 3. Februar 2027",
      "le mercredi 3 février 2027".slice(3),
      "03.02.2027 (Mi)",
      "Wed, 3 Feb 2027",
    ])
      expect(readDate(text), text).toEqual({ date: "2027-02-03" });
    expect(readDate("Mar 3, 2027")).toEqual({ date: "2027-03-03" });
    expect(readTermEnd("Mon 1 Feb 2027 – Wed 3 Feb 2027")).toEqual({ date: "2027-02-03" });
    for (const text of ["Ruby Tuesday 1967", "Friday", "Mon 1 Feb", "Sunday 2027"])
      expect("reason" in readDate(text), text).toBe(true);
  });
});
