import type { Rule } from "../../check/rule.js";
import { unportable } from "../../delivery/names/portable-names.js";

const stills = { type: "other", files: "*.jpg" } as const;

export const unportableName: Rule = {
  code: "files/unportable-name",
  title: "Name that does not travel",
  severity: "error",
  why: "A name that Windows or an object store cannot hold stops the client's copy half-way.",
  fix: "Rename the file with letters, digits, hyphens, underscores and one dot.",
  examples: () => [
    { spec: { deliverables: { stills } }, files: { "Anna and Ben.jpg": 9 }, finds: [] },
    {
      spec: { deliverables: { stills } },
      files: { "Anna: close.jpg": 9 },
      finds: [`"Anna: close.jpg" does not travel: ${unportable("Anna: close.jpg")}`],
    },
  ],
  *check({ inventory, ignored }) {
    for (const { path, barred } of inventory) {
      if (barred !== undefined || ignored.has(path)) continue;
      const why = unportable(path);
      if (why) yield { file: path, message: `"${path}" does not travel: ${why}` };
    }
  },
};
