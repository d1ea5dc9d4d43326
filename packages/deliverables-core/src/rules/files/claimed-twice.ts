import type { Observation, Rule } from "../../check/rule.js";
import type { Item } from "../../delivery/delivery.js";
import { joinWords } from "../../spec/requirement.js";

export const claimedTwice: Rule = {
  code: "files/claimed-twice",
  title: "One file for several items",
  severity: "error",
  weighable: "without-client",
  why: "One file that stands for two items hides that one of them is missing.",
  fix: "Bring a file for each item; if the file is right, make the names in the spec so exact that only one of them fits it.",
  examples: () => [
    {
      spec: { deliverables: { stems: { type: "other", files: ["*_DX.wav", "*_MX.wav"] } } },
      files: { "A_DX.wav": 9, "A_MX.wav": 9 },
      finds: [],
    },
    {
      spec: { deliverables: { stems: { type: "other", files: ["*_DX.wav", "*.wav"] } } },
      files: { "A_DX.wav": 9 },
      finds: ["A_DX.wav is the only file for *_DX.wav and *.wav"],
    },
    {
      title: "A name for episode 1 that fits episode 10 too",
      spec: {
        episodes: [{ number: 1 }, { number: 10 }],
        deliverables: { programme: { type: "other", per: ["episode"], files: "<episode>*.mxf" } },
      },
      files: { "10.mxf": 9 },
      finds: ["10.mxf is taken for episode 1 and for episode 10"],
    },
    {
      title: "For two deliverables it is a warning",
      spec: {
        deliverables: { art: { type: "other", files: "*.jpg" }, poster: { type: "other", files: "poster.jpg" } },
      },
      files: { "poster.jpg": 9 },
      finds: ["poster.jpg is taken for art and for poster"],
    },
  ],
  *check({ items }) {
    const takers = new Map<string, Item[]>();
    for (const item of items) {
      for (const { path } of item.files) takers.set(path, [...(takers.get(path) ?? []), item]);
      yield* namesOfOneFile(item);
    }
    for (const [file, takenBy] of takers) {
      if (takenBy.length < 2) continue;
      const deliverables = new Set(takenBy.map(({ deliverable }) => deliverable));
      const names = takenBy.map(
        (item) =>
          `for ${deliverables.size === 1 ? item.label : [item.deliverable, item.label].filter(Boolean).join(" ")}`,
      );
      const message = `${file} is taken ${joinWords(names, "and")}`;
      // An item that has no file to itself may well be missing.
      const bare = takenBy.find(
        (item) => item.files.every(({ path }) => (takers.get(path)?.length ?? 0) > 1) && !isOnlyExact(item, takenBy),
      );
      const item = bare ?? takenBy[0];
      const severity = bare || deliverables.size === 1 ? "error" : "warning";
      yield { ...(item && { item, pointer: `${item.pointer}/files` }), file, severity, message };
    }
  },
};

/** Of the items that take one file, the one that asks for it by its name has a right to it. */
function isOnlyExact(item: Item, takenBy: Item[]): boolean {
  const isExact = ({ names }: Item) => names.every(({ exact }) => exact);
  return isExact(item) && takenBy.filter(isExact).length === 1;
}

/** An item with fewer files than names, although every name is matched. */
function* namesOfOneFile(item: Item): Iterable<Observation> {
  const { names, files } = item;
  if (names.length <= files.length || names.some(({ matches }) => matches.length === 0)) return;
  for (const { path } of files) {
    const patterns = names.filter(({ matches }) => matches.includes(path)).map(({ pattern }) => pattern);
    if (patterns.length < 2) continue;
    const message = `${path} is the only file for ${joinWords(patterns, "and")}`;
    yield { item, file: path, pointer: `${item.pointer}/files`, message };
  }
}
