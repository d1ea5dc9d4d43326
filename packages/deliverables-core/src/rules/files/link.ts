import type { Rule } from "../../check/rule.js";

const stems = { type: "other", files: "*.wav" } as const;

export const link: Rule = {
  code: "files/link",
  title: "Link in the place of a file",
  severity: "warning",
  why: "Many ways of sending a folder leave links out, or send the same file twice under two names.",
  fix: "Put the file itself in the place of the link.",
  examples: () => [
    { spec: { deliverables: { stems } }, files: { "DX.wav": 9 }, finds: [] },
    {
      spec: { deliverables: { stems } },
      files: { "DX.wav": 9, "FX.wav": { size: 9, link: true } },
      finds: ["FX.wav is a link to another file of the delivery"],
    },
  ],
  *check({ inventory, ignored, items }) {
    for (const { path, link } of inventory) {
      if (!link || ignored.has(path)) continue;
      const item = items.find(({ files }) => files.some((file) => file.path === path));
      yield {
        ...(item && { item, pointer: item.pointer }),
        file: path,
        message: `${path} is a link to another file of the delivery`,
      };
    }
  },
};
