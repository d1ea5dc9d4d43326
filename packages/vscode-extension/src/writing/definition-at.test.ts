import { describe, expect, it } from "vitest";
import { definitionAt } from "./definition-at.js";
import { typed } from "./spec-in-test.js";

const text = `{ "production": { "title": "T", "productionNumber": "P" }, "variables": { "version": "v2" },
  "episodes": [{ "number": 1, "productionNumber": "A" }, { "number": 2, "productionNumber": "B" }],
  "deliverables": {
    "programme": { "type": "media", "per": ["episode"], "files": "<productionNumber>_<version>.mxf", "duration": "<duration>" },
    "mix": { "type": "media", "files": "<productionNumber>_<title:slug>.wav", "sameDurationAs": "programme" } } }`;
const targets = (place: string, from = 0) => {
  const at = text.indexOf(place.replace("¦", ""), from) + place.indexOf("¦");
  const { spec, offset } = typed(`${text.slice(0, at)}¦${text.slice(at)}`);
  const lines = spec.text.split("\n");
  return definitionAt(spec, offset)?.targets.map(
    ({ selectionRange: { start, end } }) =>
      `${start.line}: ${lines[start.line - 1]?.slice(start.column - 1, end.column - 1)}`,
  );
};

describe("going to the definition", () => {
  it("leads from a token to every episode that gives it a value, or to the production", () => {
    expect(targets("<prod¦uctionNumber>_<v")).toEqual(['2: "productionNumber"', '2: "productionNumber"']);
    expect(targets("<prod¦uctionNumber>_<t")).toEqual(['1: "productionNumber"']);
    expect(targets("<title¦:slug>")).toEqual(['1: "title"']);
    expect(targets("<vers¦ion>")).toEqual(['1: "version"']);
  });

  it("leads from a relation to the deliverable that it names", () => {
    expect(targets('As": "prog¦ramme"')).toEqual(['4: "programme"']);
  });

  it("leads nowhere from what is written nowhere else", () => {
    expect(targets('"¦media"')).toBeUndefined();
    expect(targets("<dur¦ation>")).toBeUndefined();
  });
});
