import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerBudgetBytes } from "./header-sets.js";
import { withUkDppSet } from "./with-uk-dpp-set.js";

const programme = fileURLToPath(new URL("../../../../../examples/dpp-episode/LFD1001A.mxf", import.meta.url));
const head = new Uint8Array(readFileSync(programme).subarray(0, headerBudgetBytes));
const known = { ukDpp: { productionNumber: "LFD1001A" } };

describe("withUkDppSet", () => {
  it("adds what MediaInfo leaves out of the set", () => {
    expect(withUkDppSet(known, head, true)).toEqual({
      ukDpp: {
        productionNumber: "LFD1001A",
        pse: "passed",
        secondaryLanguage: "zxx",
        tertiaryLanguage: "zxx",
        loudnessStandard: "EBU R 128",
        completionDate: "2026-11-15",
      },
    });
  });

  it("reads the words that MediaInfo never shows", () => {
    const bytes = head.slice();
    const at = (tag: number) =>
      bytes.findIndex((byte, index) => byte === 0xff && bytes[index + 1] === tag && index > 9000);
    bytes[at(0xf0) + 4] = 2;
    bytes[at(0xeb) + 4] = 0;
    expect(withUkDppSet(known, bytes, true).ukDpp).toMatchObject({ pse: "not tested", loudnessStandard: "none" });
  });

  it.each([
    ["an unfinished header", head, false, "its header is not closed and complete"],
    ["a header that is cut", head.subarray(0, 9500), true, "its header is not laid out in a way that is read here"],
    ["no MXF at all", new Uint8Array(100), true, "its header is not laid out in a way that is read here"],
  ])("says what is not known of %s", (_, bytes, isFinished, why) => {
    expect(withUkDppSet(known, bytes, isFinished)).toEqual({
      ...known,
      unread: {
        fields: ["pse", "secondaryLanguage", "tertiaryLanguage", "loudnessStandard", "completionDate"],
        why,
      },
    });
  });

  it("comes to an end with whatever bytes, and takes no value that is none", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(12_000), fc.nat(255)), { maxLength: 20 }), (changes) => {
        const bytes = head.slice(0, 12_000);
        for (const [at, byte] of changes) bytes[at] = byte;
        const { ukDpp, unread } = withUkDppSet(known, bytes, true);
        expect(["passed", "failed", "not tested", undefined]).toContain(ukDpp?.pse);
        expect(String(ukDpp?.completionDate ?? "2026-11-15")).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(unread === undefined || unread.fields.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
