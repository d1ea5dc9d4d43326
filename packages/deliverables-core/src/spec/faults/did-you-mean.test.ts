import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "./did-you-mean.js";

describe("nearest", () => {
  it("finds the word that was meant", () => {
    expect(nearest("productionNumer", ["title", "productionNumber", "episode"])).toBe("productionNumber");
    expect(nearest("verison", ["version", "season"])).toBe("version");
    expect(nearest("framerate", ["frameRate", "frameRateMode"])).toBe("frameRate");
    expect(nearest("ProRes422HQ", ["ProRes 422", "ProRes 422 HQ"])).toBe("ProRes 422 HQ");
  });

  it("takes a difference in case before a difference in letters", () => {
    expect(nearest("PCM", ["PCX", "pcm"])).toBe("pcm");
    expect(nearest("pcm", ["PCM", "pcm"])).toBe("pcm");
  });

  it("suggests nothing where nothing is near", () => {
    expect(nearest("loudness", ["video", "audio", "timecode"])).toBeUndefined();
    expect(nearest("tv", ["tc", "t"])).toBeUndefined();
    expect(nearest("abcd", ["abxy"])).toBeUndefined();
    expect(nearest("anything", [])).toBeUndefined();
  });

  it("does not depend on the order of the candidates", () => {
    expect(nearest("baat", ["boat", "beat"])).toBe("beat");
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, fc.array(word), (asked, words) => {
        expect(nearest(asked, words)).toBe(nearest(asked, words.toReversed()));
      }),
    );
  });

  it("always knows a word that differs in case only", () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(nearest(word.toUpperCase(), [word.toUpperCase(), "x"])).toBe(word.toUpperCase());
      }),
    );
  });

  it("takes words of any length", () => {
    expect(nearest("a".repeat(100_000), ["b".repeat(100_001), "a".repeat(99_999)])).toBe("a".repeat(99_999));
  });

  it("measures a word against a few of thousands only, and still finds a slip among them", () => {
    const thousands = Array.from({ length: 10_000 }, (_, index) => `reel-${index}`);
    expect(nearest("programe", [...thousands, "programme"])).toBe("programme");
    expect(nearest("nothing-like-it", thousands)).toBeUndefined();
  });
});
