import { expect, it } from "vitest";
import { readYesNo } from "./read-yes-no.js";

it("takes who signed for somebody for no restriction", () => {
  for (const text of [
    "signed (parent: Ms M. de Souza)",
    "Yes (by her mother)",
    "ja (Vormund: K. von der Aue)",
    "signed (agent)",
  ])
    expect(readYesNo(text), text).toBe(true);
});

it("leaves open what a bracket takes back", () => {
  for (const text of [
    "signed (parent: Not signed)",
    "yes (parent pending)",
    "signed (verbal only)",
    "yes (UK only)",
    "signed (mother: Unsigned)",
  ])
    expect(readYesNo(text), text).toBeUndefined();
});
