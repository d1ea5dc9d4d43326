import { describe, expect, it } from "vitest";
import { textOf } from "../paper-in-short.js";
import { bankDetails } from "./bank-details.js";

describe("an account in Germany", () => {
  it.each([
    [["Kontonummer 532013000 BLZ 37040044"], 1],
    [["Konto-Nr.: 532013000, Bankleitzahl 370 400 44"], 1],
    [["BLZ: 37040044", "Konto 532013000"], 1],
    [["Kontonummer 532013000"], 0],
    [["Kontorhaus 532013000 BLZ 37040044"], 0],
  ])("%j", (lines, count) => {
    expect(bankDetails(textOf(...lines).contents ?? { lines: [] })).toHaveLength(count);
  });
});
