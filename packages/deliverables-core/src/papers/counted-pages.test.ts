import { describe, expect, it } from "vitest";
import { lackingInText, lackingPages } from "./counted-pages.js";

/** The lines of each page. */
const pagesOf = (...pages: string[][]) => ({
  lines: pages.flatMap((lines, index) => lines.map((text) => ({ text, page: index + 1 }))),
});
const lacks = (...pages: string[][]) =>
  lackingPages(pagesOf(...pages), pages.length).map(({ written, there }) => [written, there]);
const body = ["a", "b", "c", "d", "e", "f"];

describe("pages that a paper counts", () => {
  it.each([
    [
      "the last",
      [
        ["Page 1 of 3", ...body],
        ["Page 2 of 3", ...body],
      ],
      "Page 2 of 3",
      2,
    ],
    ["all but the first", [[...body, "Page 1/3"]], "Page 1/3", 1],
    ["the first", [[...body, "Page 3 of 3"]], "Page 3 of 3", 1],
    ["one in the midst", [["Page 1 of 3"], ["Page 3 of 3"]], "Page 3 of 3", 2],
    ["where a footer has more", [[...body, "PSE – LFD1001A | Page 1 of 2"]], "Page 1 of 2", 1],
    ["in columns", [["LFD1001A\tSeite 1 von 2", ...body]], "Seite 1 von 2", 1],
    [
      "of one of two papers in a file",
      [["Page 1 of 3"], ["Page 2 of 3"], ["Page 1 of 3"], ["Page 2 of 3"], ["Page 3 of 3"]],
      "Page 2 of 3",
      2,
    ],
  ])("are missing: %s", (_, pages, written, there) => {
    expect(lacks(...pages)).toEqual([[written, there]]);
  });

  it.each([
    ["all of them", [["Page 1 of 2"], ["Page 2 of 2"]]],
    ["a cover and an annex without a number", [["Licence"], ["Page 2 of 3"], ["Page 3 of 3"], ["Annex"]]],
    ["a last page without one", [["Page 1 of 2"], ["Signed"]]],
    [
      "two on each sheet",
      [
        ["Page 1 of 4", ...body, "Page 2 of 4"],
        ["Page 3 of 4", ...body, "Page 4 of 4"],
      ],
    ],
    ["papers in one file", [["Page 1 of 1"], ["Page 1 of 2"], ["Page 2 of 2"]]],
    ["in a table of contents", [[...body, "Certificate", "Page 1 of 3", "Annex", ...body]]],
    ["in a sentence", [["This is page 1 of 3 pages"], []]],
    ["a date and a score", [["3/12", "Part 1 of 3", "Reel 1 of 6", "Episode 2 of 6"]]],
  ])("are there, or nobody counts them: %s", (_, pages) => {
    expect(lacks(...pages)).toEqual([]);
  });

  it("are counted in a text by what is printed on them", () => {
    const text = (...lines: string[]) => lackingInText({ lines: lines.map((one) => ({ text: one })) });
    expect(text("Page 1 of 3", "a", "Page 2 of 3", "b")).toMatchObject([{ written: "Page 2 of 3", there: 2 }]);
    expect(text("Page 1 of 2", "a", "Page 2 of 2", "b")).toEqual([]);
    expect(text("Page 1 of 2", "Page 2 of 2", "Page 1 of 3")).toEqual([]);
  });
});
