import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameReadings } from "./name-spellings.js";

const isIn = (name: string, file: string) => {
  const there = new Set(
    nameReadings(file)
      .flat()
      .flatMap((one) => [...one]),
  );
  return nameReadings(name).some((words) => words.every((ways) => [...ways].some((way) => there.has(way))));
};

describe("a person's name in the name of a file", () => {
  it.each([
    ["Zoë Müller", "R_Mueller_Zoe"],
    ["Zoë Müller", "R_Muller_Zoe"],
    ["Seán O'Brien", "R_OBrien_Sean"],
    ["Seán O’Brien", "R_O_Brien_Sean"],
    ["Łukasz Żak", "R_Zak_Lukasz"],
    ["Jean-Luc Weiß", "WEISS_JEAN-LUC"],
    ["Søren Ågård", "Soeren_Aagaard"],
    ["Søren Ågård", "Soren_Agard"],
  ])("%s is in %s", (name, file) => expect(isIn(name, file)).toBe(true));

  it.each([
    ["Zoë Müller", "R_Miller_Zoe"],
    ["Ann Holly", "R_Ann_Hol"],
  ])("%s is not in %s", (name, file) => expect(isIn(name, file)).toBe(false));

  it("is always in itself", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (name) => isIn(name, name)));
  });
});
