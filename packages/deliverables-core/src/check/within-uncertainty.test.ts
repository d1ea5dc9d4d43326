import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbers } from "../spec/numbers.js";
import { meets, type Requirement } from "../spec/requirement.js";
import { rational } from "../timecode/rational.js";
import { withinUncertainty } from "./within-uncertainty.js";

const tenths = fc.integer({ min: -50, max: 50 });
const asked: fc.Arbitrary<Requirement<number>> = fc.oneof(
  tenths.map((one) => one / 10),
  fc.record({
    target: tenths.map((one) => one / 10),
    tolerance: fc.integer({ min: 0, max: 10 }).map((one) => one / 10),
  }),
  fc
    .record({ min: tenths.map((one) => one / 10), max: tenths.map((one) => one / 10) }, { requiredKeys: [] })
    .filter((limits) => Object.keys(limits).length > 0),
);

describe("a figure from a meter", () => {
  it("is within or beyond only where every figure that it may be is so", () => {
    fc.assert(
      fc.property(tenths, fc.integer({ min: 0, max: 8 }), asked, (figure, off, requirement) => {
        const answer = withinUncertainty(rational(figure, 10), off / 10, requirement);
        const possible = Array.from({ length: 2 * off + 1 }, (_, step) =>
          meets((figure - off + step) / 10, requirement, numbers),
        );
        const is = meets(figure / 10, requirement, numbers) === true;
        const near = possible.includes(true) && possible.includes(false);
        expect(answer).toBe(near ? (is ? "near, within" : "near, beyond") : is ? "within" : "beyond");
      }),
    );
  });
});
