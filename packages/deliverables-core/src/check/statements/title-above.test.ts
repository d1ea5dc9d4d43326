import { describe, expect, it } from "vitest";
import { isInRange, type LineAround } from "./lines-around.js";
import { titleAbove } from "./title-above.js";

const spec = { production: { title: "Tidewatch", company: "Hedgerow" }, deliverables: {} };
const line = (text: string): LineAround => ({ text, of: text.split("\t").map((one) => ({ text: one })) });
const titleIn = (...lines: string[]) => titleAbove(lines.map(line), spec, (plain) => plain === "sky")?.title;

describe("a title above a list", () => {
  it.each([
    "Moorwatch – Archive list",
    "Rights log: Moorwatch",
    "Rights log\tMoorwatch",
    "Clearance log for Moorwatch",
    "Rechteliste – Moorwatch",
    "Liste des droits – Moorwatch",
    "Title:\tMoorwatch",
  ])("is found: %s", (text) => expect(titleIn(text)).toBe("Moorwatch"));

  it.each([
    "Tidewatch – Rights log",
    "TIDE WATCH: Rights log",
    "TideWatch_rights\tRights log",
    "Rights log",
    "Rights log – final",
    "Rights log – 24 Nov 2026",
    "Rights log v3",
    "Hedgerow – Rights log",
    "Holly Films – Rights log",
    "Sky – Rights log",
    "Moorwatch",
    "Archive producer\tAnn Holly",
  ])("is none, or the list's own: %s", (text) => expect(titleIn(text)).toBeUndefined());

  it("is no other where its own stands in another line", () => {
    expect(titleIn("Moorwatch – Rights log", "Tidewatch")).toBeUndefined();
  });
});

describe("a list of several programmes", () => {
  it("names those between its first and its last", () => {
    for (const text of ["Tidewatch SMF7301A-F", "SMF7301A bis SMF7301F"]) {
      expect(isInRange(text, "SMF7301D"), text).toBe(true);
      expect(isInRange(text, "SMF7301G"), text).toBe(false);
    }
  });
});
