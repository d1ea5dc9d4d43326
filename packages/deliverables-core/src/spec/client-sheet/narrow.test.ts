import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbers } from "../../check/quantities.js";
import { meets, type Requirement } from "../requirement.js";
import { narrow } from "./narrow.js";

const ajv = new Ajv({ strict: false });
const takes = (client: Requirement<number>, spec: unknown) => ajv.validate(narrow(client, false, {}), spec);

const figure = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10);
const width = fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 10);
const requirement: fc.Arbitrary<Requirement<number>> = fc.oneof(
  figure,
  fc.uniqueArray(figure, { minLength: 1, maxLength: 3 }),
  fc.record({ min: figure }),
  fc.record({ max: figure }),
  fc.tuple(figure, width).map(([min, more]) => ({ min, max: Number((min + more).toFixed(1)) })),
  fc.record({ target: figure, tolerance: width }),
  fc.constant(null),
  fc.constant("present" as const),
);

describe("a client's figure, narrowed", () => {
  it("never takes a spec that a file could meet without meeting the client", () => {
    // Each client is compiled once and asked about many specs.
    fc.assert(
      fc.property(requirement, fc.array(fc.tuple(requirement, figure), { maxLength: 60 }), (client, specs) => {
        const takesOne = new Ajv({ strict: false, meta: false, validateSchema: false }).compile(
          narrow(client, false, {}),
        );
        const passing = specs.filter(([spec, measured]) => takesOne(spec) && meets(measured, spec, numbers) === true);
        for (const [, measured] of passing) expect(client !== null && meets(measured, client, numbers)).toBe(true);
      }),
    );
  });

  it("takes a spec that says the same, and every form that asks for more", () => {
    fc.assert(fc.property(requirement, (client) => takes(client, client) === true));
    expect(takes({ min: 3000 }, 3000)).toBe(true);
    expect(takes({ min: 3000 }, [3000, 4000])).toBe(true);
    expect(takes({ min: 3000 }, { min: 4000, max: 8000 })).toBe(true);
    expect(takes({ target: -23, tolerance: 0.5 }, { target: -23, tolerance: 0.2 })).toBe(true);
    expect(takes({ target: -23, tolerance: 0.5 }, { min: -23.5, max: -22.5 })).toBe(true);
  });

  it("does not take what leaves open what the client fixes", () => {
    for (const open of [null, "present", { max: 4000 }, [3000, 2000], { target: 3000, tolerance: 10 }]) {
      expect(takes({ min: 3000 }, open)).toBe(false);
    }
    for (const open of [null, "present", { min: -23 }, { max: -23 }, { target: -23, tolerance: 1 }]) {
      expect(takes({ target: -23, tolerance: 0.5 }, open)).toBe(false);
    }
  });

  it("takes a frame rate in any of its spellings", () => {
    const rates = narrow(["23.976", "25"], true, {});
    for (const spelt of ["23.976", "24000/1001", 23.976, "25", 25]) expect(ajv.validate(rates, spelt)).toBe(true);
    for (const other of ["24", 24, "23.98"]) expect(ajv.validate(rates, other)).toBe(false);
  });
});
