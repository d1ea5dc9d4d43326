import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainWords } from "./plain-words.js";

describe("a heading in plain words", () => {
  it("has neither capitals nor accents nor signs", () => {
    expect(plainWords("Durée (mm:ss)")).toBe("duree mm ss");
    expect(plainWords(" Share % ")).toBe("share percent");
    expect(plainWords("Cue #")).toBe("cue number");
    expect(plainWords("firstName")).toBe("first name");
    expect(plainWords("Größe/Œuvre")).toBe("grosse oeuvre");
    expect(plainWords("title")).toBe("title");
  });

  it("is the same with and without an accent anywhere in it", () => {
    // A letter with an accent takes the way of all letters, one without the short way of ASCII.
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 40 }), (text) => {
        expect(plainWords(`${text} e`)).toBe(plainWords(`${text} é`));
      }),
    );
  });

  it("stays as it is when it is taken again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const once = plainWords(text);
        if (once.length <= 100) expect(plainWords(once)).toBe(once);
      }),
    );
  });
});
