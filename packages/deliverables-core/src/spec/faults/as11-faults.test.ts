import { describe, expect, it } from "vitest";
import { readSpec } from "../read-spec.js";

const faultsOf = (as11: object, production: object = {}) =>
  readSpec(
    JSON.stringify({
      production: { title: "The Long Field", ...production },
      deliverables: { programme: { type: "media", files: "a.mxf", as11 } },
    }),
  ).faults.map(({ message }) => message);

describe("what a spec asks of AS-11", () => {
  it("takes what the documents show", () => {
    const as11 = { core: { seriesTitle: "<title>" }, segmentation: { duration: "00:48:30:00" }, ukDpp: {} };
    expect(faultsOf(as11)).toEqual([]);
  });

  it("tells a misspelt key, with the one that is meant", () => {
    expect(faultsOf({ core: { shimNmae: "UK DPP HD" } })).toEqual([
      'Programme AS-11 core has no key "shimNmae"; did you mean "shimName"?',
    ]);
  });

  it("tells a word that no file can say", () => {
    expect(faultsOf({ ukDpp: { pse: "pased" } })).toHaveLength(1);
  });

  it("tells a token that there is not, and one without a value", () => {
    expect(faultsOf({ ukDpp: { productionNumber: "<productionNumer>" } })).toEqual([
      '<productionNumer> in "<productionNumer>" is not a token; did you mean <productionNumber>?',
    ]);
    expect(faultsOf({ ukDpp: { productionNumber: "<productionNumber>" } })).toHaveLength(1);
    expect(faultsOf({ ukDpp: { productionNumber: "<productionNumber>" } }, { productionNumber: "X1" })).toEqual([]);
  });
});
