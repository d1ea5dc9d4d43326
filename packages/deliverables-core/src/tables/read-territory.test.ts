import { expect, it } from "vitest";
import { readMedia } from "./read-media.js";
import { covers, readTerritory } from "./read-territory.js";

it("covers the three countries of DACH, however it is written", () => {
  for (const text of ["DACH", "D-A-CH", "D/A/CH", "D – A – CH", "D-A-CH ohne Schweiz"])
    expect(covers(readTerritory(text), "AT"), text).toBe(true);
  expect(covers(readTerritory("D-A-CH ohne Schweiz"), "CH")).toBe(false);
  expect(covers(readTerritory("D-A-CH"), "GB")).toBe(false);
});

it("covers the world in the words of contracts", () => {
  expect(covers(readTerritory("Throughout the world"), "JP")).toBe(true);
  expect(covers(readTerritory("Throughout the world excluding Japan"), "JP")).toBe(false);
});

it("knows the media of French and German contracts", () => {
  expect([...readMedia("TV, replay, VàD").media]).toEqual(["television", "on-demand"]);
  expect(readMedia("Tous").all).toBe(true);
  expect(readMedia("alle bekannten Nutzungsarten").all).toBe(true);
});
