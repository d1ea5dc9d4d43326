import type { Rule } from "../../check/rule.js";
import { foldedName } from "../../delivery/portable-names.js";
import { joinWords } from "../../spec/requirement.js";

const stills = { type: "other", files: "*.jpg" } as const;

export const nameClash: Rule = {
  code: "files/name-clash",
  title: "Names that clash",
  severity: "error",
  why: "On a Mac or a Windows disk these names are one and the same: the second file overwrites the first in the copy.",
  fix: "Rename one of them, or take out the one that does not belong.",
  examples: [
    { spec: { deliverables: { stills } }, files: { "a.jpg": 9, "b.jpg": 9 }, finds: [] },
    {
      spec: { deliverables: { stills } },
      files: { "Anna.jpg": 9, "anna.jpg": 9 },
      finds: ["Anna.jpg and anna.jpg differ only in case or in the form of their characters"],
    },
  ],
  *check({ inventory, ignored }) {
    const byName = new Map<string, string[]>();
    for (const { path, barred } of inventory) {
      if (barred !== undefined || ignored.has(path)) continue;
      const key = foldedName(path);
      byName.set(key, [...(byName.get(key) ?? []), path]);
    }
    for (const paths of byName.values()) {
      if (paths.length < 2) continue;
      const message = `${joinWords(paths, "and")} differ only in case or in the form of their characters`;
      yield { ...(paths[0] !== undefined && { file: paths[0] }), message };
    }
  },
};
