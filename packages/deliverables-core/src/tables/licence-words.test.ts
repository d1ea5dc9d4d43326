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
    "owner untraceable",
    "stock",
    "AI generated",
    "ripped from DVD",
    "screen grab",
    "fair dealing",
    "see email",
  ])("%s", (text) => expect(namesNoOwner(text)).toBe(true));

  it.each([
    "YouTube: Jo Smith",
    "British Pathé",
    "www.britishpathe.com",
    "Facebook page of Ann Holley",
    "Jo's mum",
    "Archive Films",
    "Shutterstock",
    "Library of Congress",
    "Ann's fan page, Ann Holly",
  ])("%s says it", (text) => expect(namesNoOwner(text)).toBe(false));
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
    "declined",
    "void",
    "copy to follow",
    "à venir",
    "not found",
  ])("%s", (text) => expect(readLicence(text)).toBe("lapsed"));

  it.each([
    "BP-1123",
    "Draft Street Archive 12",
    "Quote Unquote Ltd 7",
    "Option A-12",
    "HA-17 (2026)",
    "HA-17, signed",
    "Lost Films 12",
    "CC BY 4.0",
    "CC0",
  ])("%s is one", (text) => expect(readLicence(text)).toBe("named"));

  it.each([
    "HA-17 (expired)",
    "HA-17 – unsigned",
    "expired HA-17",
    "CC BY-NC-ND 4.0",
    "editorial only",
    "personal use licence",
  ])("%s is a doubtful one", (text) => expect(readLicence(text)).toBe("doubtful"));

  it.each(["not required", "none needed", "see email", "siehe Mail"])("%s names none", (text) =>
    expect(readLicence(text)).toBe("none"),
  );
});
