import { isOfItsKind } from "../../check/damage.js";
import type { Rule } from "../../check/rule.js";
import { extensionsOf } from "../../folder/file-kind.js";
import { joinWords } from "../../spec/requirement.js";

const still = { type: "image", files: "still.jpg" } as const;

export const extension: Rule = {
  code: "files/extension",
  title: "Extension that lies",
  severity: "error",
  why: "Software opens a file by its extension: a wrong one fails at the receiver, or hides what the file is.",
  fix: "Export the file in the kind that its name promises; only if the kind itself is right, correct the extension here and in the spec.",
  examples: [
    {
      spec: { deliverables: { still } },
      files: { "still.jpg": { bytesKind: "JPEG", facts: { kind: "image", image: { format: "JPEG" } } } },
      finds: [],
    },
    {
      spec: { deliverables: { still } },
      files: { "still.jpg": { bytesKind: "PNG", facts: { kind: "image", image: { format: "PNG" } } } },
      finds: ["still.jpg is called .jpg, but its bytes are PNG (.png)"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path, facts, bytesKind } of item.files) {
        if (!bytesKind || (facts && !isOfItsKind(facts))) continue;
        const name = path.slice(path.lastIndexOf("/") + 1);
        const dot = name.lastIndexOf(".");
        const given = dot > 0 ? name.slice(dot + 1).toLowerCase() : "";
        const fitting = extensionsOf[bytesKind];
        if (given === "" || fitting.length === 0 || fitting.includes(given)) continue;
        const expected = joinWords(fitting.map((one) => `.${one}`));
        const message = `${path} is called .${given}, but its bytes are ${bytesKind} (${expected})`;
        yield { item, file: path, pointer: `${item.pointer}/files`, message, expected: `.${given}`, actual: bytesKind };
      }
    }
  },
};
