import { numbers } from "../../check/quantities.js";
import type { Rule, RuleExample } from "../../check/rule.js";
import type { Item } from "../../delivery/delivery.js";
import { longerNames } from "../../delivery/names/longer-names.js";
import { allowsNone } from "../../spec/allows-none.js";
import { joinWords, sayRequirement } from "../../spec/requirement.js";

const programme: RuleExample["spec"] = {
  production: { title: "The Long Field", productionNumber: "LFD1001A" },
  deliverables: { programme: { type: "media", files: "<productionNumber>.mxf" } },
};

const optionalDubs = (optional: true | "in part"): RuleExample["spec"] => ({
  deliverables: {
    dubs: { type: "other", per: ["language"], languages: ["de", "fr", "it"], files: "LFD_<language>.wav", optional },
  },
});

export const missing: Rule = {
  code: "files/missing",
  title: "Missing file",
  severity: "error",
  weighable: "not-down",
  why: "A delivery without one of its items is not accepted, and often not paid, until the item comes.",
  fix: "Ask the owner for the file and put it into the folder under the name that the spec gives.",
  examples: () => [
    { spec: programme, files: { "LFD1001A.mxf": 100 }, finds: [] },
    { spec: programme, files: {}, finds: ["LFD1001A.mxf is missing"] },
    {
      spec: { deliverables: { stills: { type: "image", files: "Stills/*.jpg", count: { min: 5 } } } },
      files: {},
      finds: ["No file matches Stills/*.jpg, expected at least 5 files"],
    },
    {
      spec: { deliverables: { trailer: { type: "other", files: "trailer.mov", optional: true } } },
      files: {},
      finds: [],
    },
    {
      title: "What is optional may be missing, but not in part",
      spec: { deliverables: { stems: { type: "other", files: ["DX.wav", "MX.wav"], optional: true } } },
      files: { "DX.wav": 9 },
      finds: ["MX.wav is missing"],
    },
    {
      title: "Nor may an optional series",
      spec: optionalDubs(true),
      files: { "LFD_de.wav": 9, "LFD_fr.wav": 9 },
      finds: ["LFD_it.wav is missing, though 2 of 3 items of dubs are there"],
    },
    {
      title: "But for one that may come in part",
      spec: optionalDubs("in part"),
      files: { "LFD_de.wav": 9 },
      finds: [],
    },
    { title: "Or does not come at all", spec: optionalDubs(true), files: {}, finds: [] },
  ],
  *check({ items, unclaimed }) {
    const series = seriesOf(items);
    const longer = longerNames(unclaimed.map(({ path }) => path));
    for (const item of items) {
      const { optional, count, owner } = item.asked;
      const mayBeNone = optional || allowsNone(count);
      // What is optional and comes has to come whole, an item as well as a series.
      const { came, all } = series.get(item.deliverable) ?? { came: 0, all: 0 };
      const isHole = optional === true && !allowsNone(count) && item.files.length === 0 && came > 0;
      if (mayBeNone && !isHole && (item.files.length === 0 || count !== undefined)) continue;
      for (const name of item.names) {
        if (name.matches.length > 0) {
          const actual = joinWords(name.matches.slice(0, 3), "and");
          yield { item, pointer: name.pointer, met: true, expected: name.pattern, actual };
          continue;
        }
        const hole = isHole ? `, though ${came} of ${all} items of ${item.deliverable} are there` : "";
        const message = name.exact
          ? `${name.pattern} is missing${hole}`
          : `No file matches ${name.pattern}${count === undefined ? "" : `, expected ${sayRequirement(count, numbers, "files")}`}${hole}`;
        const alike = name.exact ? longer(name.pattern) : [];
        const remedy =
          alike.length > 0
            ? lookFirst(alike, name.pattern, owner)
            : isHole
              ? `Ask ${owner ?? "the owner"} for the file; if single items may be missing, write "optional": "in part".`
              : owner && askOwner(owner);
        const about = { item, pointer: name.pointer, expected: name.pattern, actual: "no file" };
        yield { ...about, message, ...(remedy && { remedy }) };
      }
    }
  },
};

/** How many items each deliverable has, and of how many a file came. */
function seriesOf(items: readonly Item[]): Map<string, { came: number; all: number }> {
  const series = new Map<string, { came: number; all: number }>();
  for (const { deliverable, files } of items) {
    const { came, all } = series.get(deliverable) ?? { came: 0, all: 0 };
    series.set(deliverable, { came: came + (files.length > 0 ? 1 : 0), all: all + 1 });
  }
  return series;
}

/** The file may be there under a longer name. It may as well be an older one, so nobody renames it for them. */
function lookFirst(alike: string[], name: string, owner = "the owner"): string {
  const more = alike.length > 2 ? ` (and ${alike.length - 2} more)` : "";
  const found = `${joinWords(alike.slice(0, 2), "or")}${more}`;
  return `Look at ${found}: if that is the file, rename it to ${name}; if not, ask ${owner} for it.`;
}

function askOwner(owner: string): string {
  return `Ask ${owner} for the file and put it into the folder under the name that the spec gives.`;
}
