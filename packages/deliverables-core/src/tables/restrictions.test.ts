import { describe, expect, it } from "vitest";
import { coversMedium, readMedia } from "./read-media.js";
import { covers, readTerritory } from "./read-territory.js";

describe("a licence that takes back what it grants", () => {
  it.each([
    "UK, Ireland (Northern Ireland only)",
    "UK and Ireland (cinema only)",
    "UK & Ireland, subject to approval",
    "UK & Ireland (1 run)",
    "UK & Ireland (option, not exercised)",
    "World (TBC)",
    "World, UK only",
    "Welt (nur Festivals)",
    "World*",
    "UK†, Ireland",
  ])("%s cannot be told", (text) => expect(covers(readTerritory(text), "GB")).toBeUndefined());

  it.each([
    "UK (incl. Channel Islands)",
    "UK (and Ireland)",
    "World (excluding USA)",
    "Vereinigtes Königreich, Irland",
    "UK + ROI",
    "UK only",
    "UK & Ireland only",
    "nur Vereinigtes Königreich",
    "Royaume-Uni uniquement",
  ])("%s is granted", (text) => expect(covers(readTerritory(text), "GB")).toBe(true));

  it("is no licence for what it does not name", () => {
    expect(covers(readTerritory("UK (1 run)"), "FR")).toBe(false);
    expect(covers(readTerritory("UK only"), "IE")).toBe(false);
    expect(covers(readTerritory("World (excluding USA)"), "US")).toBe(false);
  });

  it.each(["TV and VOD (7 days only)", "TV + on demand (UK only)", "TV, VOD (not exercised)"])(
    "%s cannot be told",
    (text) => expect(coversMedium(readMedia(text), "on-demand")).toBeUndefined(),
  );

  it.each(["TV (free TV, pay TV) and VOD", "All media (TV, VOD)", "TV only"])("%s is granted", (text) =>
    expect(coversMedium(readMedia(text), "television")).toBe(true),
  );
});
