import type { Rule } from "../../check/rule.js";
import { papersOf } from "../../check/rule-kinds/paper-rule.js";
import { paperOf } from "../../papers/paper-in-short.js";

const paper = { type: "document", files: "contract.pdf" } as const;

export const locked: Rule = {
  code: "document/locked",
  title: "Paper that needs a password",
  severity: "error",
  why: "Nobody at the client has the password, and nothing of what the paper says could be looked at.",
  fix: "Save the paper again without a password; if it must be protected, protect the way on which it travels.",
  examples: () => [
    {
      spec: { deliverables: { contract: paper } },
      files: { "contract.pdf": { facts: { kind: "document", document: paperOf("Contract") } } },
      finds: [],
    },
    {
      spec: { deliverables: { contract: paper } },
      files: { "contract.pdf": { facts: { kind: "document", document: { format: "PDF", locked: true } } } },
      finds: ["contract.pdf cannot be opened without a password"],
    },
  ],
  *check(delivery) {
    for (const {
      item,
      file,
      paper: { locked },
    } of papersOf(delivery)) {
      const message = `${file} cannot be opened without a password`;
      if (locked) yield { item, file, pointer: item.pointer, message, actual: "needs a password" };
    }
  },
};
