import { createHash } from "node:crypto";
import {
  type Finding,
  faultsOfSpec,
  memoryFolder,
  type Report,
  readClientFile,
  validateDelivery,
} from "deliverables-core";
import { describe, expect, it } from "vitest";
import { applyFix } from "../fixes/apply-fix.js";
import { offsetIn } from "../fixes/offset-in.js";
import { bare, judge, readers } from "../judge-in-test.js";
import { readSpecText } from "../spec-text.js";
import { type WaiverDraft, waiverDraft } from "./waiver-draft.js";
import { isSameFinding, waiverOffers } from "./waiver-offers.js";

const short = "\u0001hort";
const files = { "mix.wav": short, "other.txt": "x" };
const sha256 = createHash("sha256").update(short).digest("hex");
const text = bare("", '"mix": { "type": "other", "files": "mix.wav", "fileSize": { "min": 100 } }');
const today = "2026-11-25";

const draftOf = (specText: string, { findings }: Report, code: string, sum?: string): WaiverDraft => {
  const finding = findings.find((one) => one.code === code) as Finding;
  const draft = waiverDraft(readSpecText(specText), { finding, findings, today, ...(sum && { sha256: sum }) });
  if ("reason" in draft) throw new Error(draft.reason);
  return draft;
};
const writtenBy = (draft: WaiverDraft) => applyFix(draft.text, draft.edits);

describe("a waiver as a quick fix", () => {
  it("is written in place, bound to the file's bytes, with the caret where the reason belongs", async () => {
    const draft = draftOf(text, await judge(text, files), "files/size", sha256);
    const written = writtenBy(draft);
    expect(written).toContain(`    {
      "code": "files/size",
      "deliverable": "mix",
      "file": "mix.wav",
      "sha256": "${sha256}",
      "found": "mix.wav has 5 bytes, expected at least 100 bytes",
      "reason": "",
      "approvedBy": "",
      "approvedOn": "2026-11-25"
    }`);
    expect(written).toContain("// the title");
    const caret = offsetIn(written, draft.caret);
    expect(written.slice(caret - 11, caret + 1)).toBe('"reason": ""');
  });

  it("puts the caret into its own reason, not into that of a waiver before it", async () => {
    const once = writtenBy(draftOf(text, await judge(text, files), "files/size", sha256)).replaceAll('""', '"agreed"');
    const draft = draftOf(once, await judge(once, files), "files/unexpected", sha256);
    const written = writtenBy(draft);
    expect(offsetIn(written, draft.caret)).toBe(written.lastIndexOf('"reason": ""') + 11);
  });

  it("waives nothing before somebody has said why and who: until then the spec has a fault there", async () => {
    const open = writtenBy(draftOf(text, await judge(text, files), "files/size", sha256));
    expect(faultsOfSpec(open).map(({ message }) => message)).toEqual([
      'Waiver in place 1 reason is ""; it takes a reason in words',
      'Waiver in place 1 approved by is ""; it takes a name',
    ]);
    expect((await judge(open, files)).verdict).toBe("rejected");
    for (const blank of [" ", "…", "???"])
      expect(faultsOfSpec(open.replaceAll('""', JSON.stringify(blank)))).not.toEqual([]);
  });

  it("holds once it is filled in, for this finding and these bytes", async () => {
    const draft = draftOf(text, await judge(text, files), "files/size", sha256);
    const filled = writtenBy(draft).replaceAll('""', '"agreed"');
    const report = await validateDelivery({
      specName: "delivery.json",
      specText: filled,
      folder: memoryFolder({ "mix.wav": short }),
      readers,
      digest: async () => sha256,
      header: { tool: "test", toolVersion: "1", checkedAt: `${today}T20:00:00Z` },
    });
    expect(report).toMatchObject({ verdict: "accepted", waived: [{ code: "files/size" }] });
  });

  it("is bound to what was seen where there is no file", async () => {
    const written = writtenBy(draftOf(text, await judge(text, {}), "files/missing"));
    expect(written).toContain('"actual": "no file"');
    expect(written).toContain('"file": "mix.wav"');
  });

  it("is written into a spec of a client that its house has a schema for", async () => {
    const own = await readClientFile({ path: "./house.schema.json", text: '{ "title": "House" }' });
    const specText = bare(', "client": "./house.schema.json"', '"mix": { "type": "other", "files": "mix.wav" }');
    const header = { tool: "test", toolVersion: "1", checkedAt: `${today}T20:00:00Z` };
    const folder = memoryFolder({ "other.txt": "x" });
    const { findings } = await validateDelivery({ specName: "delivery.json", specText, own, folder, readers, header });
    const finding = findings.find(({ code }) => code === "files/missing") as Finding;
    const wanted = { finding, findings, today };
    expect(waiverDraft(readSpecText(specText), { ...wanted, around: { own } })).toHaveProperty("edits");
    expect(waiverDraft(readSpecText(specText), wanted)).toHaveProperty("reason");
  });

  it("is not written into a spec that has faults, nor for a file that cannot be hashed", async () => {
    const { findings } = await judge(text, files);
    const finding = findings[0] as Finding;
    const faulty = readSpecText(text.replace('"title"', '"titel"'));
    expect(waiverDraft(faulty, { finding, findings, today, sha256 })).toEqual({
      reason: expect.stringContaining("the spec has faults"),
    });
    expect(waiverDraft(readSpecText(text), { finding, findings, today })).toEqual({
      reason: expect.stringContaining("could not be hashed"),
    });
  });
});

describe("what can be waived", () => {
  it("is a finding, and neither a fault of the spec nor what is wrong with a waiver", async () => {
    const { findings } = await judge(text, files);
    expect(waiverOffers(findings).map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Waive "mix\.wav .*"…$|^Waive ".*" for mix\.wav…$/),
      'Waive "No deliverable asks for other.txt"…',
    ]);
    const faulty = await judge(text.replace('"type"', '"typ"'), files);
    expect(waiverOffers(faulty.findings)).toEqual([]);
    expect(waiverOffers([{ ...(findings[0] as Finding), code: "waiver/expired" }])).toEqual([]);
  });

  it("is found again by its name, and offered five at a time at the most", async () => {
    const { findings } = await judge(text, files);
    const [offer] = waiverOffers(findings);
    expect(findings.filter((one) => offer && isSameFinding(one, offer.finding))).toEqual([findings[0]]);
    const many = Array.from({ length: 20 }, () => findings[0] as Finding);
    expect(waiverOffers(many)).toHaveLength(5);
  });
});
