import { damageOf } from "../../check/damage.js";
import type { Rule } from "../../check/rule.js";

const certificate = { type: "document", files: "PSE.pdf" } as const;

export const truncated: Rule = {
  code: "files/truncated",
  title: "Truncated or unfinished file",
  severity: "error",
  weighable: "without-client",
  why: "A file that was cut off in a copy, or whose writer never finished, often plays for a while and then stops on air.",
  fix: "Copy or export the file again, and wait until it is done before the check.",
  examples: [
    {
      spec: { deliverables: { certificate } },
      files: { "PSE.pdf": { facts: { kind: "document", document: { format: "PDF" } } } },
      finds: [],
    },
    {
      spec: { deliverables: { certificate } },
      files: {
        "PSE.pdf": {
          facts: { kind: "document", document: { format: "PDF", damage: "ends before its last page does" } },
        },
      },
      finds: ["PSE.pdf is not whole: it ends before its last page does"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path, facts } of item.files) {
        const damage = facts && damageOf(facts);
        if (damage) yield { item, file: path, pointer: item.pointer, message: `${path} is not whole: it ${damage}` };
      }
    }
  },
};
