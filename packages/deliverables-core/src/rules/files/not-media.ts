import { isOfItsKind } from "../../check/is-of-its-kind.js";
import type { Rule } from "../../check/rule.js";

const programme = { type: "media", files: "LFD1001A.mov" } as const;
const nouns = {
  media: "picture or sound",
  image: "a picture",
  document: "a document",
  "cue-sheet": "a table",
  table: "a table",
};

export const notMedia: Rule = {
  code: "files/not-media",
  title: "Not what it is called",
  severity: "error",
  weighable: "without-client",
  why: "A text, a web page or a placeholder under a master's name is the wrong thing in the right place.",
  fix: "Find the real file and put it in this one's place.",
  examples: () => [
    {
      spec: { deliverables: { programme: { type: "document", files: "PSE.pdf" } } },
      files: { "PSE.pdf": { facts: { kind: "document", document: { format: "PDF" } } } },
      finds: [],
    },
    {
      spec: { deliverables: { programme } },
      files: {
        "LFD1001A.mov": { bytesKind: "text", facts: { kind: "media", media: { container: {}, video: [], audio: [] } } },
      },
      finds: ["LFD1001A.mov holds neither picture nor sound: its bytes are text"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path, facts, bytesKind } of item.files) {
        if (!facts || isOfItsKind(facts)) continue;
        const holds = facts.kind === "media" ? "holds neither picture nor sound" : `is not ${nouns[facts.kind]}`;
        const actual = bytesKind ?? "nothing known";
        const message = `${path} ${holds}: its bytes are ${actual}`;
        yield { item, file: path, pointer: `${item.pointer}/type`, message, expected: nouns[facts.kind], actual };
      }
    }
  },
};
