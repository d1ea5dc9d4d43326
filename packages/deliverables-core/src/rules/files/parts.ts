import type { Observation, Rule } from "../../check/rule.js";
import type { Item } from "../../delivery/delivery.js";
import { type NumberedPart, nameOfWhole, partInName } from "../../delivery/names/part-in-name.js";

const script = (files: string) => ({ deliverables: { script: { type: "document" as const, files } } });
const all = script("LPBF806E-script*.doc");

export const parts: Rule = {
  code: "files/parts",
  title: "Paper of which a part is missing",
  severity: "warning",
  why: "A script in three parts of which two came is found out when somebody needs the third.",
  fix: "Bring the part that is missing, or number the parts from 1 on without a gap.",
  examples: () => [
    { spec: all, files: { "LPBF806E-script-1.doc": 9, "LPBF806E-script-2.doc": 9 }, finds: [] },
    {
      spec: all,
      files: { "LPBF806E-script-1.doc": 9, "LPBF806E-script-3.doc": 9 },
      finds: ["LPBF806E-script-3.doc is part 3, and part 2 is not there"],
    },
    {
      spec: all,
      files: { "LPBF806E-script-2.doc": 9 },
      finds: ["LPBF806E-script-2.doc is part 2, and part 1 is not there"],
    },
    {
      title: "The whole beside a part of it",
      spec: all,
      files: { "LPBF806E-script.doc": 9, "LPBF806E-script-1.doc": 9 },
      finds: ["LPBF806E-script-1.doc is part 1 of a paper that is there as LPBF806E-script.doc too"],
    },
    {
      title: "So many as the name says",
      spec: script("*.pdf"),
      files: { "Log_1of3.pdf": 9, "Log_2of3.pdf": 9 },
      finds: ["Log_2of3.pdf is part 2, and part 3 is not there"],
    },
    {
      title: "The second part of a story, and numbers of releases",
      spec: script("*.pdf"),
      files: { "The Flood Part 2.pdf": 9, "Release-1.pdf": 9, "Release-3.pdf": 9 },
      finds: [],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      if (item.asked.type === "image" || item.asked.type === "media") continue;
      if (item.names.some(({ wildcard }) => wildcard)) yield* partsOf(item);
    }
  },
};

/** Of more missing parts only these are named. */
const mostTold = 5;

interface PartFile extends NumberedPart {
  path: string;
}

function* partsOf(item: Item): Iterable<Observation> {
  const groups = new Map<string, PartFile[]>();
  for (const { path } of item.files) {
    const part = partInName(path);
    if (part) groups.set(part.without, [...(groups.get(part.without) ?? []), { ...part, path }]);
  }
  const about = { item, pointer: `${item.pointer}/files` };
  for (const group of groups.values()) {
    const [first, ...others] = group.toSorted((one, other) => one.number - other.number);
    if (!first) continue;
    const whole = item.files.find(({ path }) => nameOfWhole(path) === first.without);
    const remedy = "Find out which of them counts, and take the other out.";
    if (whole) {
      const message = `${first.path} is part ${first.number} of a paper that is there as ${whole.path} too`;
      yield { ...about, file: first.path, message, remedy };
    }
    // "Part 2" alone may be the title of a story.
    if (!first.isSure && others.length === 0) continue;
    yield* gapsIn([first, ...others], about);
  }
}

function* gapsIn(group: PartFile[], about: Pick<Observation, "item" | "pointer">): Iterable<Observation> {
  const total = Math.max(...group.map(({ of, number }) => of ?? number));
  const there = new Set(group.map(({ number }) => number));
  const missing = Array.from({ length: total }, (_, index) => index + 1).filter((number) => !there.has(number));
  const [first, second] = missing;
  const beside = group.find(({ number }) => first !== undefined && number > first) ?? group.at(-1);
  if (first === undefined || !beside) return;
  const lacking = second === undefined ? `part ${first} is` : `parts ${missing.slice(0, mostTold).join(", ")} are`;
  const message = `${beside.path} is part ${beside.number}, and ${lacking} not there`;
  yield { ...about, file: beside.path, message };
}
