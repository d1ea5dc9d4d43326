import { describe, expect, it } from "vitest";
import { readEpisodeNumbers } from "./read-episode.js";

describe("the episodes that a paper names", () => {
  it.each([
    ["3", [3]],
    ["3/6", [3]],
    ["1-2", [1, 2]],
    ["Episodes 1 & 2", [1, 2]],
    ["S01E01-E02", [1, 2]],
    ["Folgen 1 und 2", [1, 2]],
    ["3 – Flood", [3]],
    ["3: Flood", [3]],
    ["Folge 3 „Flut“", [3]],
    ["3 (Flood)", [3]],
    ["3/6, Flood", [3]],
    ["12 Angry Men", undefined],
    ["3-D", undefined],
    ["2026-11-26", undefined],
  ])("%s", (text, numbers) => expect(readEpisodeNumbers(text)).toEqual(numbers));
});
