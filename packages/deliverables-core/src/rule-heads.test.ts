import { describe, expect, it } from "vitest";
import { ruleHeads, specPageHeads } from "./rule-heads.generated.js";
import { rules, specFaultPages } from "./rules/index.js";

describe("what a spec alone is held against", () => {
  it("is every rule and every page, as they stand in the code", () => {
    const heads = rules.map(({ code, requirements, weighable }) => ({ code, requirements, weighable }));
    expect(ruleHeads, "if this is stale, run `npm run build`").toEqual(heads);
    expect(specPageHeads).toEqual(specFaultPages.map(({ code, severity, fix }) => ({ code, severity, fix })));
  });
});
