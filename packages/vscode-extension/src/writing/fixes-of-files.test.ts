import { describe, expect, it } from "vitest";
import { fixesFor } from "./fixes-for.js";
import { afterFix, bare, judge, know } from "./judge-in-test.js";
import { readSpecText } from "./spec-text.js";

const mix = { "mix.wav": "x" };
/** The beginning of a PNG: enough to be taken for one. */
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);

/** What is put right, a spec, a folder that has a fault by it, and the fixes: `!` is safe, `*` preferred. */
const faults: [string, string, Record<string, string | Uint8Array>, string[]][] = [
  ["the name in its case", bare(""), { "MIX.wav": "x" }, ["! Rename MIX.wav to mix.wav"]],
  [
    "the ending of a pattern in its case",
    bare("", '"s": { "type": "other", "files": "S/*.jpg" }'),
    { "S/a.JPG": "x", "S/b.jpg": "x" },
    ["! Rename S/a.JPG to S/a.jpg"],
  ],
  ["the folder that is asked for", bare(""), { "Stems/mix.wav": "x" }, ["* Rename Stems/mix.wav to mix.wav"]],
  [
    "a deliverable for a file that nobody asks for, or a line under ignore",
    bare(""),
    { ...mix, "Old/mix_v1.wav": "x", "Old/mix_v2.wav": "x", "odd{1}.wav": "x" },
    [
      '- Add deliverable "mix-v1" that asks for Old/mix_v1.wav',
      '- Add deliverable "old" that asks for all 2 files like Old/mix_v1.wav',
      '- Add "Old/mix_v1.wav" to "ignore"',
      '- Add "Old/*.wav" to "ignore"',
      '- Add deliverable "mix-v2" that asks for Old/mix_v2.wav',
      '- Add deliverable "old" that asks for all 2 files like Old/mix_v2.wav',
      '- Add "Old/mix_v2.wav" to "ignore"',
      '- Add "Old/*.wav" to "ignore"',
      '- Add deliverable "odd-1" that asks for odd{1}.wav',
      '- Add "odd?1?.wav" to "ignore"',
    ],
  ],
  [
    "one more line under ignore",
    bare(', "ignore": ["x"]'),
    { ...mix, "v.pdf": "x" },
    ['- Add deliverable "v" that asks for v.pdf', '- Add "v.pdf" to "ignore"'],
  ],
  [
    "litter under ignore",
    bare(""),
    { ...mix, ".DS_Store": "x", "__MACOSX/._a": "x" },
    [
      '* Add "**/.DS_Store" to "ignore" (it stays in the folder)',
      '* Add "**/__MACOSX/**" to "ignore" (it stays in the folder)',
    ],
  ],
  [
    "the ending of what the file is, beside the other",
    bare("", '"s": { "type": "image", "files": "S/*.jpg" }'),
    { "S/a.jpg": png },
    ["- Rename S/a.jpg to S/a.png, and ask for .png in the spec"],
  ],
  [
    "the ending of what the file is",
    bare("", '"s": { "type": "image", "files": "a.jpg" }'),
    { "a.jpg": png },
    ["- Rename a.jpg to a.png, and ask for .png in the spec"],
  ],
  [
    "as many files as there are, where nothing is said",
    bare("", '"c": { "type": "other", "files": "c.{csv,xlsx}" }'),
    { "c.csv": "x", "c.xlsx": "x" },
    ["- Ask for 2 files, as there are now"],
  ],
];

describe("a fix of a file's finding", () => {
  it.each(faults)("offers %s", async (_, text, files, titles) => {
    const known = await know(text, files);
    const findings = known.report?.findings ?? [];
    const fixes = fixesFor(readSpecText(text), findings, known);
    expect(fixes.map(({ title, isSafe, isPreferred }) => `${isSafe ? "!" : isPreferred ? "*" : "-"} ${title}`)).toEqual(
      titles,
    );
    for (const fix of fixes) {
      const { findings: left } = await judge(...afterFix(fix, text, files));
      const isOwn = ({ code, file }: { code: string; file?: string }) =>
        code === fix.answers.code && file === fix.answers.file;
      expect(left.filter(isOwn), fix.title).toEqual([]);
      expect(
        left.filter(({ code }) => code.startsWith("spec/")),
        fix.title,
      ).toEqual([]);
    }
  });
});
