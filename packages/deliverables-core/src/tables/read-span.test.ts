import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "./read-date.js";
import { readSpan } from "./read-span.js";

describe("a month or a year", () => {
  it.each([
    ["2040", "2040-01-01", "2040-12-31"],
    ["Dec 2040", "2040-12-01", "2040-12-31"],
    ["Feb. 2028", "2028-02-01", "2028-02-29"],
    ["Dezember 2040", "2040-12-01", "2040-12-31"],
    ["août 2031", "2031-08-01", "2031-08-31"],
    ["12/2040", "2040-12-01", "2040-12-31"],
    ["2040-06", "2040-06-01", "2040-06-30"],
    ["Q4 2040", "2040-10-01", "2040-12-31"],
    ["end of 2040", "2040-12-31", "2040-12-31"],
    ["Ende Juni 2031", "2031-06-30", "2031-06-30"],
    ["fin 2031", "2031-12-31", "2031-12-31"],
  ])("%s is from its first day to its last", (text, first, last) => expect(readSpan(text)).toEqual({ first, last }));

  it.each(["12/40", "13/2040", "2040-13", "five years", "1234", "2040 (option)", "end of term", "Smith 2040", ""])(
    "%s is none",
    (text) => expect(readSpan(text)).toBeUndefined(),
  );

  it("is never what is a day", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date("2099-01-01"), noInvalidDate: true }), (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(readDate(text)).toEqual({ date: text });
        expect(readSpan(text)).toBeUndefined();
      }),
    );
  });
});
