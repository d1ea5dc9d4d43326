import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedCharacters, backwardRange } from "./allowed-characters.js";

describe("the characters that a name may have", () => {
  it("are single ones and ranges, and a - at the end is itself", () => {
    const allowed = allowedCharacters("A-Za-z0-9._-");
    for (const one of "AZaz09._-") expect(allowed(one), one).toBe(true);
    for (const one of " é/+[") expect(allowed(one), one).toBe(false);
    expect(allowedCharacters("-a")("-")).toBe(true);
  });

  it("are those that a character class of the same text takes", () => {
    const safe = fc.constantFrom(..."abcxyz019_.");
    fc.assert(
      fc.property(fc.array(safe, { minLength: 1, maxLength: 8 }), safe, (listed, one) => {
        const text = listed.join("");
        return allowedCharacters(text)(one) === text.includes(one);
      }),
    );
  });

  it("are none in a range that runs backwards, which is found", () => {
    expect(backwardRange("A-Za-z")).toBeUndefined();
    expect(backwardRange("a-z9-0")).toBe("9-0");
    expect(backwardRange("z-")).toBeUndefined();
  });
});
