import { describe, expect, it } from "vitest";
import { isSame } from "./same-statement.js";

describe("a day of transmission", () => {
  it.each([
    ["04/02/2027", "2027-02-03", false],
    ["03/02/2027", "2027-02-03", true],
    ["02/03/2027", "2027-02-03", true],
    ["02/03/2026", "2027-02-03", false],
    ["02/03/2027", "03/02/2027", true],
    ["3 February 2027", "02/03/2027", true],
    ["in spring", "2027-02-03", true],
  ])("%s beside %s", (left, right, same) => expect(isSame("transmissionDate", left, right, undefined)).toBe(same));
});

describe("a series", () => {
  it.each([
    ["1", "2", false],
    ["Series 2", "2", true],
    ["02", "2", true],
    ["2 of 3", "2", true],
    ["Tidewatch", "2", true],
    ["2012", "2", true],
  ])("%s beside %s", (left, right, same) => expect(isSame("series", left, right, undefined)).toBe(same));
});
