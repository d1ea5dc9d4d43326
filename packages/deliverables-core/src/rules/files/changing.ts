import type { Rule } from "../../check/rule.js";
import { isJunk } from "../../delivery/names/portable-names.js";

const mix = { type: "other", files: "mix.wav" } as const;

export const changing: Rule = {
  code: "files/changing",
  title: "File that changed during the check",
  severity: "error",
  weighable: "never",
  why: "What is still being copied or written was judged half-way: the verdict would be about a file that no longer exists.",
  fix: "Wait until the copy or export is done, then check again.",
  examples: () => [
    { spec: { deliverables: { mix } }, files: { "mix.wav": 9 }, finds: [] },
    {
      spec: { deliverables: { mix } },
      files: { "mix.wav": { size: 9, changed: "grew from 9 to 12 bytes" } },
      finds: ["unchecked: mix.wav grew from 9 to 12 bytes during the check"],
    },
  ],
  *check({ changed, ignored }) {
    for (const [path, how] of changed) {
      if (ignored.has(path) || isJunk(path)) continue;
      yield { file: path, unchecked: true, message: `${path} ${how} during the check`, remedy: this.fix };
    }
  },
};
