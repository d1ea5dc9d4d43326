import { describe, expect, it } from "vitest";
import { isLeftBlank } from "./left-blank.js";

const blank = (wanted: string, ...lines: string[]) => isLeftBlank({ lines: lines.map((text) => ({ text })) }, wanted);

describe("a label with nothing behind it", () => {
  it.each([
    ["Signed by", ["Signed by: ______"]],
    ["Signed by", ["Signed by: "]],
    ["Signed by:", ["Signed by:", "Date: 4 May 2026"]],
    ["Unterschrift", ["Unterschrift ..............."]],
    ["Insured", ["Insured: ________"]],
    ["Directed by", ["Written by Sam Orchard", "Directed by ", "Produced by Hedgerow Pictures"]],
    ["Directed by", ["Written by Sam Orchard", "Directed by:", ""]],
  ])("%s in %j", (wanted, lines) => expect(blank(wanted, ...lines)).toBe(true));

  it.each([
    ["Signed by", ["Signed by: Jo Smith"]],
    ["Signed by", ["Signed by:", "Jo Smith"]],
    ["Signed by", ["Signed by: ____Jo Smith____"]],
    ["Signed by", ["Signed by: ______", "Signed by: Jo Smith"]],
    ["Signature", ["Signature page"]],
    ["Certificate", ["Certificate:"]],
    ["PASS", ["Result: PASS"]],
    ["Directed by", ["Directed by Mary Lane", "Produced by Hedgerow Pictures"]],
    ["Directed by", ["Directed by", "Mary Lane", "Produced by", "Hedgerow Pictures"]],
    ["Directed by", ["Directed by", "", "Mary Lane"]],
    ["Directed by", ["A film written and directed by", "Mary Lane"]],
  ])("is not %s in %j", (wanted, lines) => expect(blank(wanted, ...lines)).toBe(false));
});
