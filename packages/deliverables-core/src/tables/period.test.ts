import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTermEnd, readTermStart } from "./read-term.js";

describe("a period", () => {
  it.each([
    ["1 Sept 2026 – 31 Aug 2031", "2026-09-01", "2031-08-31"],
    ["vom 1.9.2026 bis zum 31.8.2031", "2026-09-01", "2031-08-31"],
    ["du 1er septembre 2026 au 31 août 2031", "2026-09-01", "2031-08-31"],
    ["01.09.2026-31.08.2031", "2026-09-01", "2031-08-31"],
    ["2026-09-01/2031-08-31", "2026-09-01", "2031-08-31"],
    ["1.9.–31.12.2031", "2031-09-01", "2031-12-31"],
    ["1 Sept to 31 Dec 2031", "2031-09-01", "2031-12-31"],
  ])("%s begins and ends", (text, from, to) => {
    expect([readTermStart(text), readTermEnd(text)]).toEqual([{ date: from }, { date: to }]);
  });

  it.each([
    "until 31 Dec 2031",
    "bis 31.12.2031",
    "jusqu’au 31/12/2031",
    "5 years (until 31 Dec 2031)",
    "TX to 31/12/2031",
  ])("%s names its end alone", (text) => {
    expect(readTermEnd(text)).toEqual({ date: "2031-12-31" });
    expect(readTermStart(text)).toMatchObject({ unsure: true });
  });

  it("whose days can be two is not read, and a single date is none", () => {
    expect(readTermEnd("03/04/2026 – 03/04/2031")).toMatchObject({ unsure: true });
    for (const text of ["2026-12", "12-12-2031", "31-Dec-2031", "10.12.2026", "1 and 2", "Jan-Feb 2031"])
      expect(readTermEnd(text), text).toEqual(readTermStart(text));
  });

  it("of years ends in one of its days, and one without end never does", () => {
    expect(readTermEnd("2026–2031")).toEqual({ first: "2031-01-01", last: "2031-12-31" });
    expect(readTermEnd("1/1/2026 – perpetuity")).toEqual({ forEver: true });
  });

  it("that has to be looked up elsewhere is no wrong date", () => {
    for (const text of ["see contract", "laut Vertrag", "selon contrat", "Life of programme", "buy-out"])
      expect(readTermEnd(text), text).toMatchObject({ unsure: true });
  });

  it("never takes long, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(" to ", "-", "–", "1.", "2031", " bis ", "(", "x")), (parts) => {
        readTermEnd(parts.join(""));
      }),
    );
  });
});
