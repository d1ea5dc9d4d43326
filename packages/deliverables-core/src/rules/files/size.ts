import { numbers } from "../../check/quantities.js";
import type { Rule } from "../../check/rule.js";
import { meets, sayRequirement } from "../../spec/requirement.js";

export const size: Rule = {
  code: "files/size",
  title: "File size",
  severity: "error",
  why: "Upload forms refuse files above their limit, and a file far below the usual size is seldom whole.",
  fix: "Save the file again within the size that is asked for.",
  examples: () => [
    {
      spec: { deliverables: { cover: { type: "other", files: "cover.jpg", fileSize: { max: 10_000_000 } } } },
      files: { "cover.jpg": 90_000 },
      finds: [],
    },
    {
      spec: { deliverables: { cover: { type: "other", files: "cover.jpg", fileSize: { max: 10_000_000 } } } },
      files: { "cover.jpg": 12_000_000 },
      finds: ["cover.jpg has 12000000 bytes, expected at most 10000000 bytes"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      const { fileSize } = item.asked;
      if (fileSize === undefined) continue;
      for (const { path, size } of item.files) {
        // An empty file has its own finding.
        if (size === 0) continue;
        const [actual, expected] = [`${size} bytes`, sayRequirement(fileSize, numbers, "bytes")];
        const about = { item, file: path, pointer: `${item.pointer}/fileSize`, expected, actual };
        if (meets(size, fileSize, numbers) === true) yield { ...about, met: true };
        else yield { ...about, message: `${path} has ${actual}, expected ${expected}` };
      }
    }
  },
};
