import { describe, expect, it } from "vitest";
import { isSameEpisode, readEpisodeNumber } from "./read-episode.js";
import { readVersionNumber } from "./read-version.js";

describe("the number of an episode", () => {
  it.each([
    ["3", 3],
    ["03", 3],
    ["Ep. 3", 3],
    ["3/6", 3],
    ["Folge 3 von 6", 3],
    ["S01E03", 3],
    ["103", 103],
    ["24 Hours", undefined],
    ["Seed", undefined],
    ["", undefined],
  ])("%s", (text, number) => expect(readEpisodeNumber(text)).toBe(number));

  it("may hold that of its series", () => {
    expect(isSameEpisode(103, 3)).toBe(true);
    expect(isSameEpisode(3, 203)).toBe(true);
    expect(isSameEpisode(103, 203)).toBe(false);
    expect(isSameEpisode(3, 4)).toBe(false);
  });
});

describe("the number of a version", () => {
  it.each([
    ["3", "3"],
    ["v03", "3"],
    ["Version 3.0", "3"],
    ["2.1", "2.1"],
    ["International", undefined],
    ["2026-11-20", undefined],
    ["", undefined],
  ])("%s", (text, version) => expect(readVersionNumber(text)).toBe(version));
});
