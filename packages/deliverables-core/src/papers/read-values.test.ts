import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFrameRate } from "../timecode/frame-rate.js";
import { rational, toDecimalString } from "../timecode/rational.js";
import { countCharacters, countWords } from "./count-words.js";
import { findText } from "./find-text.js";
import { localPathIn, maskLocalPath } from "./local-paths.js";
import { paperOf, textOf } from "./paper-in-short.js";
import { readDate } from "./read-date.js";
import { readWrittenDuration } from "./read-duration.js";

describe("a date", () => {
  it.each([
    ["2026-12-04", "2026-12-04"],
    ["on 4 December 2026", "2026-12-04"],
    ["4th Dec. 2026", "2026-12-04"],
    ["December 4, 2026", "2026-12-04"],
    ["4. Dezember 2026", "2026-12-04"],
    ["le 1er août 2026", "2026-08-01"],
    ["04.12.2026", "2026-12-04"],
    ["24/12/2026", "2026-12-24"],
    ["12/24/2026", "2026-12-24"],
    ["05/05/2026", "2026-05-05"],
    ["Datum04.12.2026", "2026-12-04"],
    ["4 Jänner 2026", "2026-01-04"],
    ["No. 12 from 2026-12-04, until 1 March 2027", "2026-12-04"],
    ["Donnerstag, 4.2.27, 20:15 Uhr", "2027-02-04"],
    ["Thu 4 Feb 27", "2027-02-04"],
    ["14/02/27", "2027-02-14"],
    ["FPA 3.5.12, 4 May 2026", "2026-05-04"],
    ["24th of November, 2026", "2026-11-24"],
    ["20261124", "2026-11-24"],
    ["20261124 14:03", "2026-11-24"],
  ])("%s", (text, day) => expect(readDate(text)).toEqual({ day }));

  it("that can be read in two ways is told, and one that there is not is none", () => {
    expect(readDate("03/04/2026")).toEqual({ ambiguous: "03/04/2026", days: ["2026-04-03", "2026-03-04"] });
    for (const text of [
      "30 February 2026",
      "2026-13-01",
      "soon",
      "4 Smarch 2026",
      "4. Februar 20 Uhr",
      "v3.5.12",
      "1.2.3.4",
      "20261324",
      "LFD 20261124",
      "10:04:11",
      "",
    ])
      expect(readDate(text)).toBeUndefined();
  });

  it("after one that there is not, or that can be read in two ways, does not stand in for it", () => {
    expect(readDate("valid until 31.02.2027, issued 2026-12-04")).toBeUndefined();
    expect(readDate("03/04/2026, issued 2026-12-04")).toEqual({
      ambiguous: "03/04/2026",
      days: ["2026-04-03", "2026-03-04"],
    });
  });

  it("of any day is the same day, however it is written", () => {
    const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const long = new Intl.DateTimeFormat("en-GB", {
          day: "numeric",
          month: "long",
          year: "numeric",
          timeZone: "UTC",
        });
        expect(readDate(long.format(date))).toEqual({ day });
        expect(readDate(day.split("-").reverse().join("."))).toEqual({ day });
      }),
    );
  });
});

describe("a duration", () => {
  const rate = parseFrameRate("25");
  it.each([
    ["00:48:30:12", "2910.48"],
    ["00:48:30", "2910"],
    ["48:30", "2910"],
    ["1:02:03.5", "3723.5"],
    ["48'30\"", "2910"],
    ["48 min 30 s", "2910"],
    ["1 h 2 min", "3720"],
    ["2910 seconds", "2910"],
    ["approx. 48 minutes", "2880"],
    ["250 frames", "10"],
    ["24'50''", "1490"],
    ["24’50’’", "1490"],
    ["24' 50", "1490"],
    ["52'", "3120"],
    ["23,5 Minuten", "1410"],
    ["23.5 min", "1410"],
    ["24 mn 50 s", "1490"],
    ["1h24", "5040"],
    ["1 heure 24 minutes", "5040"],
    ["48 Minuten 30 Sekunden", "2910"],
    ["10:00:00:00 – 10:48:30:00", "2910"],
    ["TC 10:00:00 to 10:48:30", "2910"],
    ["00:48:30:00 (10:00:00:00 - 10:48:30:00)", "2910"],
  ])("%s", (text, seconds) => {
    const read = readWrittenDuration(text, rate);
    expect(read && toDecimalString(read.seconds, 3)).toBe(seconds);
  });

  it("is as exact as it is written", () => {
    const stepOf = (text: string) => toDecimalString(readWrittenDuration(text, rate)?.step ?? rational(0), 3);
    expect(["24'", "24 min", "23,5 min", "24'50''", "1h24"].map(stepOf)).toEqual(["60", "60", "6", "1", "60"]);
  });

  it("with frames is none without a rate, and words are none", () => {
    expect(readWrittenDuration("00:48:30:12", undefined)).toBeUndefined();
    expect(readWrittenDuration("250 frames", undefined)).toBeUndefined();
    for (const text of ["soon", "", "LFD1001A", "25", "24 Monate", "5 Jahre"])
      expect(readWrittenDuration(text, rate)).toBeUndefined();
  });
});

describe("a text in a paper", () => {
  const find = (lines: string[], wanted: string) => {
    const { contents } = textOf(...lines);
    return contents && findText(contents, wanted);
  };

  it("is found across lines, capitals, dashes, quotes and ligatures", () => {
    expect(find(["The  LONG", "field"], "the long field")).toBeDefined();
    expect(find(["It’s a “ﬁeld” – here"], 'It\'s a "field" - here')).toBeDefined();
  });

  it("is found as whole words, with its place", () => {
    expect(find(["PASSED", "a PASS."], "pass")?.place).toEqual({
      start: { line: 2, column: 3 },
      end: { line: 2, column: 7 },
    });
    expect(find(["PASSED"], "pass")).toBeUndefined();
  });

  it("is found wherever it was put", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "1"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(5), (words, at, length) => {
        const start = at % words.length;
        const wanted = words.slice(start, start + 1 + length).join(" ");
        const lines = [words.slice(0, start).join(" "), words.slice(start).join("\t")];
        expect(find(lines, wanted)).toBeDefined();
      }),
    );
  });
});

it("words and characters are counted as a word processor counts them", () => {
  const { contents } = paperOf("A field – in spring.", "  Café ");
  expect(contents && countWords(contents)).toBe(5);
  expect(contents && countCharacters(contents)).toBe(24);
});

describe("a path on somebody's machine", () => {
  it.each([
    ["C:\\Users\\jsmith\\Desktop\\a.mov", "C:\\Users\\…\\Desktop\\a.mov"],
    ["file:///Users/jo/a.mov", "file:///Users/…/a.mov"],
    ["see /home/jo/a.mov", "/home/…/a.mov"],
    ["file://localhost/Volumes/RAID/a.mov", "file://localhost/Volumes/RAID/a.mov"],
    ["\\\\nas\\jobs\\a.mov", "\\\\nas\\jobs\\a.mov"],
    ["D:\\Jobs\\a.mov", "D:\\Jobs\\a.mov"],
  ])("%s", (text, masked) => expect(maskLocalPath(localPathIn(text) ?? "")).toBe(masked));

  it.each([
    "and/or",
    "https://example.org/home/page",
    "A:B",
    "ratio 16:9/4:3",
    "Act C: Users are lost",
    "Stills/a.jpg",
  ])("%s is none", (text) => expect(localPathIn(text)).toBeUndefined());
});
