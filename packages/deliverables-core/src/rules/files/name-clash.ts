import type { Rule } from "../../check/rule.js";
import { foldedName } from "../../delivery/names/portable-names.js";
import { joinWords } from "../../spec/requirement.js";

const stills = { type: "other", files: "*.jpg" } as const;

export const nameClash: Rule = {
  code: "files/name-clash",
  title: "Names that clash",
  severity: "error",
  why: "On a Mac or a Windows disk these names are one and the same: the second file overwrites the first in the copy.",
  fix: "Rename one of them, or take out the one that does not belong.",
  examples: () => [
    { spec: { deliverables: { stills } }, files: { "a.jpg": 9, "b.jpg": 9 }, finds: [] },
    {
      spec: { deliverables: { stills } },
      files: { "Anna.jpg": 9, "anna.jpg": 9 },
      finds: ["Anna.jpg and anna.jpg differ only in case or in the form of their characters"],
    },
    {
      title: "Two that look the same",
      spec: { deliverables: { stills } },
      files: { "Zo\u00eb.jpg": 9, "Zoe\u0308.jpg": 9 },
      finds: [
        'Zo\u00eb.jpg and Zoe\u0308.jpg look the same and are written differently: "\u00eb" is one character in one name, and "e" with a mark of its own in the other',
      ],
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
      const message = `${joinWords(paths, "and")} ${sayDifference(paths)}`;
      yield { ...(paths[0] !== undefined && { file: paths[0] }), message };
    }
  },
};

function sayDifference([first = "", ...others]: string[]): string {
  const composed = first.normalize("NFC");
  if (others.some((path) => path.normalize("NFC") !== composed))
    return "differ only in case or in the form of their characters";
  const letter = Array.from(composed).find((character) => character.normalize("NFD") !== character);
  if (letter === undefined) return "look the same and are written differently";
  const [base = ""] = Array.from(letter.normalize("NFD"));
  return `look the same and are written differently: "${letter}" is one character in one name, and "${base}" with a mark of its own in the other`;
}
