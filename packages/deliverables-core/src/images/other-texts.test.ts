import { describe, expect, it } from "vitest";
import { otherTexts } from "./picture-tags.js";

describe("what IPTC says beside XMP", () => {
  it("is told where it is something else", () => {
    expect(otherTexts({ credit: "Hedgerow", caption: "Ann" }, { credit: "Ditch Films", caption: "Ann" })).toEqual({
      credit: "Ditch Films",
    });
  });

  it.each([
    ["nothing", { creator: "Jo Fern" }, {}],
    ["only what XMP does not say", {}, { creator: "Jo Fern" }],
    [
      "the beginning, which is all that has room",
      { creator: "Maximiliana Featherstonehaugh-Smythe" },
      { creator: "Maximiliana Featherstonehaugh-Sm" },
    ],
    ["the first of two creators", { creator: "Jo Fern, Ann Holly" }, { creator: "Jo Fern" }],
    ["the same as an old Mac writes it", { caption: "Zoë at the gate" }, { caption: "Zo\u0091 at the gate" }],
    ["the same with other letters", { caption: "Zoë at the gate" }, { caption: "Zoe at the  gate." }],
  ])("is the same where it says %s", (_, xmp, iptc) => {
    expect(otherTexts(xmp, iptc)).toBeUndefined();
  });
});
