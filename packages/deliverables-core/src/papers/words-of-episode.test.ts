import { describe, expect, it } from "vitest";
import { wordsOfEpisode } from "./words-of-episode.js";

const spec = {
  production: { title: "Tidewatch" },
  episodes: [
    { number: 1, title: "Ebb", productionNumber: "SMF7301A" },
    { number: 2, title: "Über der Flut", productionNumber: "SMF7301B" },
  ],
  deliverables: {},
};
const words = (...texts: string[]) => wordsOfEpisode({ lines: texts.map((text) => ({ text })) }, spec).join(" ");

describe("the words that a text has beside its episode's number and title", () => {
  it("are the same of a copy, however it is broken, set and numbered", () => {
    const first = words("Tidewatch, Folge 1: Ebb", "Das Meer – weit draußen");
    expect(words("TIDEWATCH  Folge 2 »Über der Flut«. Das Meer weit", "draussen ")).toBe(first);
    expect(words("Tidewatch, Folge zwei: UBER DER FLUT. Das Meer (weit draußen)")).toBe(first);
  });

  it("take a code of series and episode, and a production number, for the same", () => {
    expect(words("S02E01 SMF7301A The sea")).toBe(words("s02e02, SMF7301-B. The sea").replace("smf7301 b", "#"));
    expect(words("SMF7301A The sea")).toBe(words("SMF7301B The sea"));
  });

  it("are others where another number or word stands", () => {
    expect(words("12 men went out")).not.toBe(words("20 men went out"));
    expect(words("Two men went out")).not.toBe(words("One man went out"));
  });
});
