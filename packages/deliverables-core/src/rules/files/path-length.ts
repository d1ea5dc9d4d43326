import type { Rule } from "../../check/rule.js";
import { isJunk } from "../../delivery/names/portable-names.js";

const all = { type: "other", files: "**" } as const;
const names = { longestPath: 20 };

export const pathLength: Rule = {
  code: "files/path-length",
  title: "Path that is too long",
  severity: "error",
  weighable: "without-client",
  why: "The client's system cuts the path off or refuses the upload.",
  fix: "Shorten the name of the file or of its folders.",
  examples: () => [
    { spec: { names, deliverables: { all } }, files: { "Stills/still_01.jpg": 9 }, finds: [] },
    {
      spec: { names, deliverables: { all } },
      files: { "Stills/still_0001.jpg": 9 },
      finds: ["Stills/still_0001.jpg has 21 characters, expected at most 20"],
    },
  ],
  *check({ spec, inventory, ignored }) {
    const longest = spec.names?.longestPath;
    if (longest === undefined) return;
    for (const { path } of inventory) {
      const length = Array.from(path.normalize("NFC")).length;
      if (length <= longest || ignored.has(path) || isJunk(path)) continue;
      const [expected, actual] = [`at most ${longest} characters`, `${length} characters`];
      const message = `${path} has ${actual}, expected at most ${longest}`;
      yield { file: path, pointer: "/names/longestPath", message, expected, actual };
    }
  },
};
