import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOfSpec } from "../../faults-of-spec.js";
import { largestSpecBytes } from "../text/json-text.js";
import { readYamlSpec } from "../text/yaml-spec.js";
import { readYaml } from "./read-yaml.js";

describe("hostile YAML", () => {
  it.each([
    ["a billion laughs", `a: &a [x]\n${"b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n".repeat(20)}`, "gives a name"],
    ["a million brackets", "[".repeat(2 ** 20), "nested more than 64 deep"],
    ["a million lists in lists", "- ".repeat(2 ** 20), "nested more than 64 deep"],
    ["a million lines", "- 1\n".repeat(2 ** 18), "goes on longer"],
  ])("is not taken: %s", (_, text, told) => {
    expect(readYaml(text).syntaxFault?.message).toContain(told);
  });

  it("is not read when it is too large", async () => {
    const text = `a: ${"x".repeat(largestSpecBytes)}`;
    const [fault] = faultsOfSpec(text, { yaml: await readYamlSpec(text) });
    expect(fault?.message).toContain("MB");
  });

  it("never throws, whatever it is", () => {
    const words = fc.constantFrom(
      "a",
      ":",
      "- ",
      "? ",
      "\n",
      "  ",
      "[",
      "]",
      "{",
      "}",
      ",",
      '"',
      "'",
      "|",
      ">",
      "#",
      "&a ",
      "*a",
      "!t ",
      "---",
      "...",
      "%",
      "\t",
      "\0",
      "\u001f",
      "\ufeff",
      "1",
      "@",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (some) => {
        const { value, root, syntaxFault } = readYaml(some.join(""));
        expect(syntaxFault === undefined || (value === undefined && root === undefined)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
