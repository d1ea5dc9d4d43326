import { numbers } from "../../check/quantities.js";
import type { Rule } from "../../check/rule.js";
import { meets, sayRequirement } from "../../spec/requirement.js";

export const count: Rule = {
  code: "files/count",
  title: "Number of files",
  severity: "error",
  requirements: ["count"],
  why: "Too few files is an item short; two where one is asked for leaves the client to guess which one is right.",
  fix: "Add the files that are missing, or take out those that do not belong; if all of them do, change `count` in the spec.",
  examples: () => [
    {
      spec: { deliverables: { stills: { type: "image", files: "*.jpg", count: { min: 2 } } } },
      files: { "a.jpg": 9, "b.jpg": 9 },
      finds: [],
    },
    {
      spec: { deliverables: { stills: { type: "image", files: "*.jpg", count: { min: 2 } } } },
      files: { "a.jpg": 9 },
      finds: ["1 file matches *.jpg, expected at least 2 files"],
    },
    {
      title: "Without count, a name that fits one file asks for one",
      spec: { deliverables: { sheet: { type: "document", files: "cues.{csv,xlsx}" } } },
      files: { "cues.csv": 9, "cues.xlsx": 9 },
      finds: ["2 files match cues.{csv,xlsx}, expected 1 file: cues.csv, cues.xlsx"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      const { count } = item.asked;
      if (count === undefined) {
        for (const name of item.names) {
          if (name.matches.length < 2 || name.wildcard) continue;
          const message = `${name.matches.length} files match ${name.pattern}, expected 1 file: ${name.matches.join(", ")}`;
          yield { item, pointer: name.pointer, message, expected: "1 file", actual: `${name.matches.length} files` };
        }
        continue;
      }
      const found = item.files.length;
      // No file at all is `files/missing`, which knows the names.
      if (found === 0) continue;
      const patterns = item.names.map((name) => name.pattern).join(", ");
      const actual = `${found} ${found === 1 ? "file" : "files"}`;
      const expected = sayRequirement(count, numbers, count === 1 ? "file" : "files");
      const about = { item, pointer: `${item.pointer}/count`, expected, actual };
      if (meets(found, count, numbers) === true) yield { ...about, met: true };
      else {
        const verb = found === 1 ? "matches" : "match";
        yield { ...about, message: `${actual} ${verb} ${patterns}, expected ${expected}` };
      }
    }
  },
};
