import type { Rule } from "../../check/rule.js";
import { isJunk } from "../../delivery/names/portable-names.js";

const mix = { type: "other", files: "mix.wav" } as const;

export const junk: Rule = {
  code: "files/junk",
  title: "Litter of the operating system",
  severity: "warning",
  why: "Hidden files of Finder, Windows or Office travel along unseen, and some ingest systems stop at the first one.",
  fix: "Delete it before handover, or list it under `ignore` (as `**/.DS_Store`).",
  examples: () => [
    { spec: { deliverables: { mix } }, files: { "mix.wav": 9 }, finds: [] },
    {
      spec: { deliverables: { mix } },
      files: { "mix.wav": 9, ".DS_Store": 9 },
      finds: [".DS_Store is litter: Finder's view settings"],
    },
    { spec: { deliverables: { mix }, ignore: ["**/.DS_Store"] }, files: { "mix.wav": 9, ".DS_Store": 9 }, finds: [] },
  ],
  *check({ unclaimed }) {
    for (const { path } of unclaimed) {
      const what = isJunk(path);
      if (what) yield { file: path, message: `${path} is litter: ${what}` };
    }
  },
};
