import type { Rule } from "../../check/rule.js";

const programme = { type: "media", files: "LFD1001A.mxf" } as const;

export const unread: Rule = {
  code: "files/unread",
  title: "File that could not be read",
  severity: "error",
  why: "A file that stops a reader here may stop the client's too, and nothing of what it should be has been checked.",
  fix: "Open the file in a player or viewer; if it stalls there too, copy or export it again.",
  examples: [
    { spec: { deliverables: { programme: { ...programme, type: "other" } } }, files: { "LFD1001A.mxf": 9 }, finds: [] },
    {
      spec: { deliverables: { programme } },
      files: { "LFD1001A.mxf": { unread: "the probe made no progress for 5 s" } },
      finds: ["unchecked: LFD1001A.mxf could not be read: the probe made no progress for 5 s"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path, unread } of item.files) {
        if (unread === undefined) continue;
        yield {
          item,
          file: path,
          pointer: item.pointer,
          unchecked: true,
          message: `${path} could not be read: ${unread}`,
          remedy: this.fix,
        };
      }
    }
  },
};
