import { rowsBeside } from "../../check/rows-beside.js";
import type { Rule } from "../../check/rule.js";
import type { Delivery, Item } from "../../delivery/delivery.js";
import { holdsUnfinishedMark, unfinishedMark } from "../../delivery/names/unfinished-mark.js";
import { copiedFrom } from "../../delivery/names/version-in-name.js";
import { quote } from "../../papers/quote.js";
import { titlesOf } from "../../spec/titles-of.js";
import { plainWords } from "../../tables/plain-words.js";

const releases = { type: "other", files: "Releases/*" } as const;
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
      title: "A copy that a program made, and a name of somebody; what is numbered by itself is none",
      spec: { deliverables: { releases } },
      files: { "Releases/Smith_Jo - Copy.pdf": 9, "Releases/Draft_Jo.pdf": 9, "Releases/Scene (1).pdf": 9 },
      finds: ['Releases/Smith_Jo - Copy.pdf calls itself a copy: "- Copy"'],
    },
    {
      title: "A name that the spec gives is meant",
      spec: { deliverables: { draft: { type: "other", files: "script_draft.pdf" } } },
      files: { "script_draft.pdf": 9 },
      finds: [],
    },
  ],
  *check(delivery) {
    const { items, spec } = delivery;
    const titles = [...titlesOf(spec), ...Object.values(spec.variables ?? {}).map(String)];
    for (const item of items) {
      const open = item.names.filter(({ wildcard, pattern }) => wildcard && !holdsUnfinishedMark(pattern));
      const byWildcard = new Set(open.flatMap(({ matches }) => matches));
      if (byWildcard.size === 0 || holdsUnfinishedMark(item.deliverable.replaceAll("-", " "))) continue;
      const paths = new Set(item.files.map(({ path }) => path));
      const known = { titles, people: peopleIn(delivery, item), bases: item.files.map(({ path }) => baseOf(path)) };
      for (const { path } of item.files) {
        const mark = byWildcard.has(path) ? unfinishedMark(baseOf(path), known) : undefined;
        // Of a copy beside what it was made of another rule tells.
        if (!mark || (mark.isCopy && paths.has(copiedFrom(path) ?? ""))) continue;
        const message = `${path} calls itself ${mark.isCopy ? "a copy: " : ""}${quote(mark.written)}`;
        const about = { item, file: path, pointer: `${item.pointer}/files`, message };
        yield mark.isCopy ? { ...about, remedy: copyRemedy } : about;
      }
    }
  },
};

const copyRemedy = "Look whether it is the file that is meant; if it is, give it its own name.";

/** Somebody may be called Draft: the table that the files go with knows. */
function peopleIn(delivery: Delivery, item: Item): ReadonlySet<string> {
  const asked = item.asked.onePer;
  const beside = asked && rowsBeside(delivery, item, asked);
  if (!beside || "unknown" in beside) return new Set();
  return new Set(beside.rows.flatMap(({ cells }) => plainWords(cells.get(asked.column)?.text ?? "").split(" ")));
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/(?<=.)\.[^.]{1,10}$/, "");
}
