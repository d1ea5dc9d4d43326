import { describe, expect, it } from "vitest";
import { countedTerm } from "./counted-term.js";
import { readTermEnd, readTermStart } from "./read-term.js";

describe("how long a licence runs", () => {
  it.each([
    "5 years from 1 Sept 2026",
    "five (5) years from 1 September 2026",
    "5-year licence from 01.09.2026",
    "for a term of 5 years commencing on 2026-09-01".replace("for a", "a"),
    "5 yrs (from 1 Sep 2026)",
    "60 months from 1 Sept 2026",
    "5 Jahre ab 1.9.2026",
    "fünf Jahre ab dem 1. September 2026",
    "5 ans à compter du 1er septembre 2026",
    "1.9.2026 + 5 Jahre",
    "1 Sept 2026, 5 years",
    "from 1 Sept 2026 for 5 years",
    "ab 1.9.2026 für 5 Jahre",
  ])("gives its end: %s", (text) => {
    expect(readTermEnd(text)).toEqual({ first: "2031-08-31", last: "2031-09-01" });
    expect(readTermStart(text)).toEqual({ date: "2026-09-01" });
  });

  it("counts weeks, days and months as the calendar does", () => {
    expect(readTermEnd("2 weeks from 2026-12-28")).toEqual({ first: "2027-01-10", last: "2027-01-11" });
    expect(readTermEnd("30 days from 2027-02-01")).toEqual({ first: "2027-03-02", last: "2027-03-03" });
    expect(readTermEnd("1 month from 2027-01-31")).toEqual({ first: "2027-02-27", last: "2027-02-28" });
    expect(readTermEnd("1 year from 2028-02-29")).toEqual({ first: "2029-02-27", last: "2029-02-28" });
    expect(readTermEnd("5 years from Sept 2026")).toEqual({ first: "2031-08-31", last: "2031-09-30" });
  });

  it("is not guessed where its day is not one", () => {
    for (const text of ["5 years from TX", "5 years", "7 Jahre ab Erstausstrahlung", "3 ans", "5 years from signature"])
      expect(readTermEnd(text), text).toMatchObject({ unsure: true });
    expect(readTermEnd("5 years from 03/04/2026")).toMatchObject({ unsure: true });
    expect(readTermEnd("5 years from 03/04/2026", "day-first")).toMatchObject({ last: "2031-04-03" });
  });

  it("gives way to the day that is told", () => {
    expect(readTermEnd("5 years, until 31 Aug 2031")).toEqual({ date: "2031-08-31" });
    expect(readTermEnd("5 years from 1 Sept 2026 until 31 Dec 2030")).toEqual({ date: "2030-12-31" });
    expect(readTermEnd("in perpetuity")).toEqual({ forEver: true });
  });

  it("is no other text", () => {
    for (const text of [
      "2026-09-01",
      "1 Sept 2026",
      "1 Sept 2026 – 31 Aug 2031",
      "12 Monkeys",
      "5 runs",
      "31.12.2031",
      "",
    ])
      expect(countedTerm(text), text).toBeUndefined();
  });

  it("may have no end, and words beside a day that move it or not", () => {
    expect(readTermEnd("perpetuity from 1 Sept 2026")).toMatchObject({ last: "9999-12-31" });
    expect(readTermStart("perpetuity from 1 Sept 2026")).toEqual({ date: "2026-09-01" });
    for (const text of [
      "31/12/2028 (renewable)",
      "31/12/2028 + 5 years option",
      "31.12.2028 (Option auf Verlängerung)",
    ])
      expect(readTermEnd(text), text).toEqual({ date: "2028-12-31" });
    for (const text of ["31/12/2028 (subject to contract)", "31/12/2028, first run only"])
      expect(readTermEnd(text), text).toMatchObject({ unsure: true });
  });
});
