import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbers } from "../../check/quantities.js";
import { meets, type Requirement } from "../requirement.js";
import { narrow } from "./narrow.js";

const ajv = new Ajv({ strict: false, multipleOfPrecision: 9 });
const takes = (client: Requirement<number>, spec: unknown) => ajv.validate(narrow(client, undefined, {}), spec);

const figure = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10);
const width = fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 10);
const requirement: fc.Arbitrary<Requirement<number>> = fc.oneof(
  figure,
  fc.uniqueArray(figure, { minLength: 1, maxLength: 3 }),
  fc.record({ min: figure }),
  fc.record({ max: figure }),
  fc.tuple(figure, width).map(([min, more]) => ({ min, max: Number((min + more).toFixed(1)) })),
  fc.record({ target: figure, tolerance: width }),
  fc
    .record(
      {
        min: figure,
        above: figure,
        below: figure,
        multipleOf: fc.integer({ min: 1, max: 6 }).map((tenths) => tenths / 10),
        not: fc.oneof(figure, fc.uniqueArray(figure, { minLength: 1, maxLength: 3 })),
      },
      { requiredKeys: [] },
    )
    .filter((limits) => Object.keys(limits).length > 0),
  fc.constant(null),
  fc.constant("present" as const),
);

describe("a client's figure, narrowed", () => {
  it("never takes a spec that a file could meet without meeting the client", () => {
    // Each client is compiled once and asked about many specs.
    fc.assert(
      fc.property(requirement, fc.array(fc.tuple(requirement, figure), { maxLength: 60 }), (client, specs) => {
        const takesOne = new Ajv({ strict: false, meta: false, validateSchema: false, multipleOfPrecision: 9 }).compile(
          narrow(client, undefined, {}),
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

  it("takes what keeps its limits, in limits of its own too", () => {
    expect(takes({ multipleOf: 2 }, 1920)).toBe(true);
    expect(takes({ multipleOf: 2 }, [1920, 3840])).toBe(true);
    expect(takes({ multipleOf: 2 }, { multipleOf: 4, min: 1000 })).toBe(true);
    expect(takes({ above: 0, not: 7 }, { above: 1, not: [7, 8] })).toBe(true);
    for (const other of [1921, [1920, 1921], { multipleOf: 3 }, { min: 1920 }, "present", null])
      expect(takes({ multipleOf: 2 }, other)).toBe(false);
    expect(takes({ below: 15 }, 15)).toBe(false);
  });

  it("takes no word that must not be, nor what leaves open whether it is", () => {
    const codecs = narrow({ not: ["AAC", "MP3"] }, undefined, {});
    for (const one of ["PCM", ["PCM", "AC-3"], { not: ["MP3", "Opus", "AAC"] }])
      expect(ajv.validate(codecs, one)).toBe(true);
    for (const other of ["AAC", ["PCM", "MP3"], { not: "AAC" }, "present", null])
      expect(ajv.validate(codecs, other)).toBe(false);
  });

  it("takes no language that is, or may turn out as, the one that must not be", () => {
    const languages = narrow({ not: "en-GB" }, "language", {});
    for (const one of ["en-US", "de", ["fr", "enm"]]) expect(ajv.validate(languages, one)).toBe(true);
    for (const other of ["en", "en-GB", "EN-gb", "en-GB-oxendict", ["de", "en"]])
      expect(ajv.validate(languages, other)).toBe(false);
  });

  it("takes no rate that must not be in any of its spellings", () => {
    const rates = narrow({ not: "23.976" }, "frameRate", {});
    for (const other of ["23.976", "24000/1001", 23.976]) expect(ajv.validate(rates, other)).toBe(false);
    expect(ajv.validate(rates, "25")).toBe(true);
  });

  it("takes a frame rate in any of its spellings", () => {
    const rates = narrow(["23.976", "25"], "frameRate", {});
    for (const spelt of ["23.976", "24000/1001", 23.976, "25", 25]) expect(ajv.validate(rates, spelt)).toBe(true);
    for (const other of ["24", 24, "23.98"]) expect(ajv.validate(rates, other)).toBe(false);
  });
});
