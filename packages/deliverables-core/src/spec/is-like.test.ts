import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLike } from "./is-like.js";

describe("a text that is to look like something", () => {
  it.each([
    ["LFD1001A", "LFD####A", true],
    ["LFD1001", "LFD####A", false],
    ["lfd1001A", "LFD####A", false],
    ["The Long Field", "The *", true],
    ["", "*", true],
    ["", "?", false],
    ["aXbXc", "a*X?", true],
    ["ünïcode", "???????", true],
  ])("%j like %j is %s", (text, pattern, answer) => {
    expect(isLike(text, pattern)).toBe(answer);
  });

  it("agrees with a regular expression that says the same", () => {
    const sign = fc.constantFrom("a", "b", "1", "*", "?", "#");
    const text = fc.array(fc.constantFrom("a", "b", "1"), { maxLength: 9 }).map((signs) => signs.join(""));
    const pattern = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(""));
    fc.assert(
      fc.property(text, pattern, (one, like) => {
        const same = new RegExp(`^${like.replaceAll("*", ".*").replaceAll("?", ".").replaceAll("#", "\\d")}$`);
        expect(isLike(one, like)).toBe(same.test(one));
      }),
    );
  });

  it("comes to an end with a hostile pattern", () => {
    expect(isLike("a".repeat(1000), `${"*a".repeat(99)}b`)).toBe(false);
  });
});
