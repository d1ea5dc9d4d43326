import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueOfDraft } from "../spec/writing/draft.js";
import { compilePattern } from "./names/file-pattern.js";
import { isJunk } from "./names/portable-names.js";
import { suggestDeliverables } from "./suggest-deliverables.js";

const suggested = (paths: string[], taken: string[] = []) =>
  suggestDeliverables(paths, taken).map(({ name, draft }) => [name, valueOfDraft(draft)]);

describe("deliverables for files that lie in a folder", () => {
  it("ask for files of one kind in one folder together, for a single one by its name", () => {
    expect(suggested(["Stills/a.jpg", "Stills/b.jpg", "Stills/list.txt", "QC Report.pdf"])).toEqual([
      ["stills", { type: "image", files: "Stills/*.jpg" }],
      ["list", { type: "document", files: "Stills/list.txt" }],
      ["qc-report", { type: "document", files: "QC Report.pdf" }],
    ]);
  });

  it("know a cue sheet by its name, and no other sheet", () => {
    expect(suggested(["LFD1001A_cues.csv", "budget.xlsx"]).map(([, one]) => one)).toEqual([
      { type: "cue-sheet", files: "LFD1001A_cues.csv" },
      { type: "document", files: "budget.xlsx" },
    ]);
  });

  it("take keys that are free, and leave litter out", () => {
    expect(suggested(["mix.wav", "Old/mix.wav", ".DS_Store"], ["mix"]).map(([name]) => name)).toEqual([
      "mix-2",
      "mix-3",
    ]);
  });

  it("ask for every file that is no litter, whatever its name is", () => {
    const part = fc.oneof(
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.constantFrom("a*b", "{x}", "<y>", "?", "con", "é"),
    );
    // As a folder lists them: no part is empty, none leads out.
    const path = fc
      .array(
        part.filter((one) => !one.includes("/") && !/^\.+$/.test(one)),
        { minLength: 1, maxLength: 3 },
      )
      .map((parts) => parts.join("/"));
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 8 }), (paths) => {
        for (const { draft, paths: own } of suggestDeliverables(paths, [])) {
          const { files } = valueOfDraft(draft) as { files: string };
          const pattern = compilePattern(files);
          expect(own.filter((one) => isJunk(one) !== undefined)).toEqual([]);
          expect("reason" in pattern ? pattern.reason : own.filter((one) => !pattern.matches(one)), files).toEqual([]);
        }
      }),
    );
  });
});
