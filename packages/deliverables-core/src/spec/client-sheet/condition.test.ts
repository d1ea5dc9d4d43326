import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbers } from "../../check/quantities.js";
import { meets, type Requirement } from "../requirement.js";
import { meetsCondition } from "./condition.js";

const figure = fc.integer({ min: 0, max: 12 });
const value: fc.Arbitrary<Requirement<number>> = fc.oneof(
  figure,
  fc.uniqueArray(figure, { minLength: 1, maxLength: 3 }),
  fc.record({ min: figure }),
  fc.record({ max: figure }),
  fc.tuple(figure, figure).map(([min, more]) => ({ min, max: min + more })),
  fc.record({ target: figure, tolerance: fc.integer({ min: 0, max: 3 }) }),
  fc
    .record(
      {
        min: figure,
        above: figure,
        below: figure,
        multipleOf: fc.integer({ min: 1, max: 4 }),
        not: fc.uniqueArray(figure, { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: [] },
    )
    .filter((limits) => Object.keys(limits).length > 0),
  fc.constant("present" as const),
);

describe("a condition of a client sheet", () => {
  it("holds where a file that the spec takes could be of its case, and for certain only where each is", () => {
    fc.assert(
      fc.property(value, fc.array(fc.tuple(value, figure), { maxLength: 60 }), (condition, specs) => {
        const ajv = new Ajv({ strict: false, meta: false, validateSchema: false });
        const may = ajv.compile(meetsCondition(condition, undefined, "may"));
        const must = ajv.compile(meetsCondition(condition, undefined, "must"));
        for (const [spec, measured] of specs.filter(([spec, measured]) => meets(measured, spec, numbers) === true)) {
          const isOfCase = meets(measured, condition, numbers) === true;
          expect({ spec, condition, measured, told: !isOfCase || may(spec) }).toMatchObject({ told: true });
          expect({ spec, condition, measured, told: isOfCase || !must(spec) }).toMatchObject({ told: true });
        }
      }),
    );
  });

  it("does not hold where no value that the spec leaves open is of its case", () => {
    const may = (condition: unknown, spec: unknown, kind?: string) =>
      new Ajv({ strict: false }).validate(meetsCondition(condition, kind, "may"), spec);
    for (const other of [3, [3, 4], { min: 6 }, { max: 4 }, null]) expect(may(5, other)).toBe(false);
    for (const other of ["25", ["24", "25"]]) expect(may("50", other, "frameRate")).toBe(false);
    for (const spec of [["25", "50"], 50, "50", "present"]) expect(may("50", spec, "frameRate")).toBe(true);
    expect(may({ pattern: "_2K_" }, "a_2K_b")).toBe(true);
    expect(may({ pattern: "_2K_" }, ["a_4K_b", "a_2K_b"])).toBe(true);
    expect(may({ pattern: "_2K_" }, "a_4K_b")).toBe(false);
  });
});
