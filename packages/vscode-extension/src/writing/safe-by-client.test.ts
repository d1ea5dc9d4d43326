import { type ClientSchema, clientName, clientSchemas, readSpec, starterSpec } from "deliverables-core";
import { describe, expect, it } from "vitest";
import { applyFix } from "./fixes/apply-fix.js";
import { fixesFor, safeFixesFor } from "./fixes-for.js";
import { nothingKnown } from "./spec-in-test.js";
import { readSpecText } from "./spec-text.js";

const clientOf = (id: string) => clientSchemas.find((client) => client.id === id) as ClientSchema;
const starter = (id: string) => starterSpec({ client: clientOf(id), title: "The Long Field", folderPaths: [] });
const fixesOf = (text: string) => fixesFor(readSpecText(text), readSpec(text).faults, nothingKnown);

describe("what is put right without asking", () => {
  it("is never one of several alternatives: AAC in MPEG-4 does not become the PCM of QuickTime", () => {
    const text = starter("prime-video")
      .replace('"format": "QuickTime"', '"format": "MPEG-4"')
      .replace('"codec": "PCM"', '"codec": "MP3"');
    expect(readSpec(text).faults).not.toEqual([]);
    const fixes = fixesOf(text);
    expect(fixes.filter(({ isSafe }) => isSafe).map(({ title }) => title)).toEqual([]);
  });

  it("is never a range, in which the title may promise more than the client asks", () => {
    const text = starter("ebu-r128").replace(/"truePeak": \{ "max": -1 \}/, '"truePeak": { "max": 0 }');
    const fixes = fixesOf(text);
    expect(fixes.map(({ isSafe }) => isSafe)).toEqual([false]);
    expect(readSpec(applyFix(text, fixes[0]?.edits ?? [])).faults).toEqual([]);
  });

  it.each(clientSchemas.map((client) => [clientName(client), client] as const))(
    "adds no fault to a spec for %s from which any line was taken out",
    (_, client) => {
      const lines = starterSpec({ client, title: "The Long Field", folderPaths: [] }).split("\n");
      for (const [index, line] of lines.entries()) {
        if (!/^\s+"[^"]+": [^{[]*,?$/.test(line)) continue;
        const text = lines.filter((_, other) => other !== index).join("\n");
        const before = readSpec(text).faults;
        const safe = safeFixesFor(readSpecText(text), before, nothingKnown);
        if (!safe) continue;
        const left = readSpec(applyFix(text, safe.edits)).faults.map(({ message }) => message);
        expect(
          left.filter((message) => !before.some((one) => one.message === message)),
          line,
        ).toEqual([]);
        expect(left.length, line).toBe(before.length - safe.count);
      }
    },
  );
});
