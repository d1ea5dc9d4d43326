import { describe, expect, it } from "vitest";
import { namesNoOwner, readLicence } from "./licence-words.js";

describe("a source that does not say whose it is", () => {
  it.each([
    "YouTube",
    "youtube.com",
    "https://www.youtube.com/watch?v=abc",
    "Facebook page",
    "TikTok video",
    "von Instagram",
    "Google Images",
  ])("%s", (text) => expect(namesNoOwner(text)).toBe(true));

  it.each(["YouTube: Jo Smith", "British Pathé", "www.britishpathe.com", "Facebook page of Ann Holley", "Jo's mum"])(
    "%s says it",
    (text) => expect(namesNoOwner(text)).toBe(false),
  );
});

describe("a licence that is none", () => {
  it.each([
    "draft agreement",
    "Quote only",
    "screener/comp only",
    "Preview copy",
    "Vertragsentwurf",
    "devis",
    "not signed",
  ])("%s", (text) => expect(readLicence(text)).toBe("lapsed"));

  it.each(["BP-1123", "Draft Street Archive 12", "Quote Unquote Ltd 7", "Option A-12"])("%s is one", (text) =>
    expect(readLicence(text)).toBe("named"),
  );
});
