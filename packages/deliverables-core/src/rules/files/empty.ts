import type { Rule } from "../../check/rule.js";
import { isMeantEmpty } from "../../spec/meant-empty.js";

const mix = { type: "media", files: "mix.wav" } as const;

export const empty: Rule = {
  code: "files/empty",
  title: "Empty file",
  severity: "error",
  weighable: "without-client",
  why: "An empty file has the right name and nothing in it: a copy that failed looks like this.",
  fix: "Copy the file again from its source, and compare the sizes.",
  examples: () => [
    { spec: { deliverables: { mix: { ...mix, type: "other" } } }, files: { "mix.wav": 48000 }, finds: [] },
    { spec: { deliverables: { mix } }, files: { "mix.wav": 0 }, finds: ["mix.wav is empty (0 bytes)"] },
    {
      title: "A mark that is meant to be empty",
      spec: { deliverables: { mark: { type: "other", files: "complete.ok", fileSize: 0 } } },
      files: { "complete.ok": 0 },
      finds: [],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      if (isMeantEmpty(item.asked)) continue;
      for (const { path, size, unread } of item.files) {
        if (size === 0 && unread === undefined)
          yield { item, file: path, pointer: item.pointer, message: `${path} is empty (0 bytes)`, actual: "0 bytes" };
      }
    }
  },
};
