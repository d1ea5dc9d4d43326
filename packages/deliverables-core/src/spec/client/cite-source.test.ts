import { describe, expect, it } from "vitest";
import { citeSource, saySection } from "./cite-source.js";

describe("a section of a document", () => {
  it.each([
    ["7.1", "§7.1"],
    ["4b", "§4b"],
    ["6, of the edition of 2013", "§6 of the edition of 2013"],
    ["article 4776909844113", "article 4776909844113"],
    ["recommends (h)", "recommends (h)"],
    ["Annex A", "Annex A"],
    ["Tabelle 12", "Tabelle 12"],
    ["AFD 9 10 14", '"AFD 9 10 14"'],
    ["2.1 Packaging, of version 5.0", '"2.1 Packaging" of version 5.0'],
    ["24-bit, 48 kHz, mapped with ST 382", '"24-bit, 48 kHz, mapped with ST 382"'],
    ["1080i25 Class 100 AVC mapped with RP 2008", '"1080i25 Class 100 AVC mapped with RP 2008"'],
  ])("%s reads %s", (section, said) => {
    expect(saySection(section)).toBe(said);
  });

  it("stands behind the document and its version, and nothing stands there where none is known", () => {
    expect(citeSource({ document: "SMPTE RDD 52", version: "2020", section: "7.1" })).toBe("SMPTE RDD 52 2020, §7.1");
    expect(citeSource({ document: "EBU R 128" })).toBe("EBU R 128");
    expect(citeSource({})).toBe("");
  });
});
