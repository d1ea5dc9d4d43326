import { describe, expect, it } from "vitest";
import { know } from "./judge-in-test.js";
import type { KnownDelivery } from "./known-delivery.js";
import { lensesOf } from "./lenses-of.js";
import { nothingKnown } from "./spec-in-test.js";
import { readSpecText } from "./spec-text.js";

const text = `{
  "production": { "title": "The Long Field" },
  "deliverables": {
    "stems": { "type": "other", "files": ["DX.wav", "MX.wav"], "owner": "sound" },
    "paper": { "type": "document", "files": "*.docx", "format": "DOCX" },
    "trailer": { "type": "other", "files": "trailer.mov", "optional": true }
  }
}`;
const titles = (known: KnownDelivery) =>
  lensesOf(readSpecText(text), known).map(({ range, title }) => `${range.start.line}: ${title}`);
const all = { "DX.wav": "x", "MX.wav": "x" };

describe("the line above a deliverable", () => {
  it("says how many files there are and how they stand", async () => {
    expect(titles(await know(text, { ...all, "a.docx": "%PDF-1.7\n%%EOF" }))).toEqual([
      "1: Rejected · 1 error · 3 files",
      "4: 2 files · accepted",
      "5: 1 file · 1 error",
      "6: not there, which is allowed",
    ]);
  });

  it("says what is missing and whom to ask", async () => {
    expect(titles(await know(text, {}))).toContain("4: 2 missing · owner: sound");
    expect(titles(await know(text, { "DX.wav": "x" }))).toContain("4: 1 file · 1 missing · owner: sound");
  });

  it("says that files are being read", async () => {
    const known = await know(text, all);
    expect(titles({ ...known, pending: new Set(["DX.wav", "MX.wav"]) })).toEqual(
      expect.arrayContaining(["1: Reading 2 files…", "4: 2 files · reading…"]),
    );
    expect(titles({ ...known, pending: new Set(["DX.wav"]) })).toContain("4: 2 files · reading 1 of them…");
  });

  it("promises nothing before anything was judged, or while the spec has faults", async () => {
    expect(titles(nothingKnown)).toEqual(["1: Not judged yet"]);
    const faulty = await know(text.replace("*.docx", "paper/"), all);
    expect(titles(faulty)).toEqual([
      "1: The spec has 1 fault: no file is judged before it is gone",
      "4: not judged: the spec has faults",
      "5: not judged: the spec has faults",
      "6: not judged: the spec has faults",
    ]);
  });

  it("leads to the findings, or to the one file that is right", async () => {
    const known = await know(text, { ...all, "trailer.mov": "x" });
    const commands = lensesOf(readSpecText(text), known).map(({ command }) => command);
    expect(commands).toEqual([
      { id: "deliverables.showFindings", arguments: [] },
      { id: "deliverables.showFindings", arguments: ["stems"] },
      { id: "deliverables.showFindings", arguments: ["paper"] },
      { id: "deliverables.revealFile", arguments: ["trailer.mov"] },
    ]);
  });
});
