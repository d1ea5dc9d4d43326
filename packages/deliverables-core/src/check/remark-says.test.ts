import { describe, expect, it } from "vitest";
import { remarkSays, saysOpenAbove } from "./remark-says.js";

describe("a line beside the rows of a list", () => {
  it.each([
    "NB row 2 not yet cleared, see Sarah",
    "Sarah to chase Hedge for signature",
    "All items cleared except Hymn",
    "* only until 2028",
    "We confirm that everything is cleared except item 3",
    "Zeile 3 ist noch nicht geklärt",
    "Alle Rechte geklärt bis 2028",
    "L’autorisation de Hedge est en attente.",
    "Pending",
    "Is Hymn ours?",
  ])("takes something back: %s", (text) => expect(remarkSays(text)).toBe("open"));

  it.each([
    "Signed: Jo Smith, 10 December 2026",
    "Unterschrift: ______",
    "24 November 2026",
    "Page 1 of 2",
    "Last updated 24 Nov 2026 by JS",
    "* = commissioned",
    "X = not cleared",
    "All items are cleared worldwide in perpetuity.",
    "Alle Rechte sind weltweit geklärt.",
    "We hereby confirm that no other third-party material is used and that all rights are cleared.",
    "Confidential – not for distribution",
    "Questions: sarah@smf.tv",
    "All fees in GBP excl. VAT",
    "Please return to the production office, not to the channel.",
    "1/2",
  ])("is what stands around lists everywhere: %s", (text) => expect(remarkSays(text)).toBe("usual"));

  it("that is neither is for a person to read", () => {
    expect(remarkSays("Portrait has been retouched for the programme")).toBe("other");
  });

  it("above the headings says that something is open only where it can mean nothing else", () => {
    expect(saysOpenAbove("NB items 2 and 3 not cleared yet")).toBe(true);
    for (const text of [
      "Rights log – UK only",
      "Never Say Never",
      "Please mark items not yet cleared",
      "List all items, pending ones too",
    ])
      expect(saysOpenAbove(text), text).toBe(false);
  });
});
