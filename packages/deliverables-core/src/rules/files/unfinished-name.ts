import type { Rule } from "../../check/rule.js";
import { quote } from "../../papers/quote.js";

const releases = { type: "other", files: "Releases/*" } as const;
const marks =
  /(?<![\p{L}\d])(draft|unsigned|template|placeholder|wip|tbc|tbd|fpo|offline|temp ?mix|scratch|do ?not ?use|not ?for ?broadcast)(?![\p{L}\d])|(?<=[ -])(old)(?=\.[^.]*$)/iu;

export const unfinishedName: Rule = {
  code: "files/unfinished-name",
  title: "A name that says it is not the one",
  severity: "warning",
  why: "A file that calls itself a draft, a template or unsigned is taken in by a wildcard as if it were the one that counts.",
  fix: "Put the finished file in its place; if it is finished, take the word out of its name.",
  examples: () => [
    {
      spec: { deliverables: { releases } },
      files: { "Releases/Holly_Ann.pdf": 9, "Releases/Oldham_Jo.pdf": 9 },
      finds: [],
    },
    {
      spec: { deliverables: { releases } },
      files: { "Releases/Holly_Ann_UNSIGNED.pdf": 9 },
      finds: ['Releases/Holly_Ann_UNSIGNED.pdf calls itself "UNSIGNED"'],
    },
    {
      title: "A word of the title is no mark",
      spec: { production: { title: "The Draft" }, deliverables: { releases } },
      files: { "Releases/The_Draft_Holly.pdf": 9, "Releases/The_Old_Barn.pdf": 9, "Releases/The_Barn_OLD.pdf": 9 },
      finds: ['Releases/The_Barn_OLD.pdf calls itself "OLD"'],
    },
    {
      title: "A name that the spec gives is meant",
      spec: { deliverables: { draft: { type: "other", files: "script_draft.pdf" } } },
      files: { "script_draft.pdf": 9 },
      finds: [],
    },
  ],
  *check({ items, spec: { production, episodes = [] } }) {
    const titles = [production.title, ...episodes.map(({ title = "" }) => title)].join("\n").toLowerCase();
    for (const item of items) {
      const byWildcard = new Set(
        item.names
          .filter(({ wildcard, pattern }) => wildcard && !marks.test(parted(pattern)))
          .flatMap(({ matches }) => matches),
      );
      for (const { path } of item.files) {
        const found = byWildcard.has(path) ? marks.exec(parted(path.slice(path.lastIndexOf("/") + 1))) : null;
        const mark = found?.[0];
        if (mark === undefined || titles.includes(mark.toLowerCase())) continue;
        const message = `${path} calls itself ${quote(mark)}`;
        yield { item, file: path, pointer: `${item.pointer}/files`, message };
      }
    }
  },
};

/** An underscore parts words as a blank does. */
function parted(name: string): string {
  return name.replaceAll("_", " ");
}
