import { numbers } from "../../check/quantities.js";
import type { Rule } from "../../check/rule.js";
import { isMeantEmpty } from "../../spec/meant-empty.js";
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
    {
      title: "A mark that is meant to be empty",
      spec: { deliverables: { mark: { type: "other", files: "complete.ok", fileSize: 0 } } },
      files: { "complete.ok": 12 },
      finds: ["complete.ok has 12 bytes, expected 0 bytes"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      const { fileSize } = item.asked;
      if (fileSize === undefined) continue;
      for (const { path, size } of item.files) {
        // An empty file has its own finding, unless it is meant to be one.
        if (size === 0 && !isMeantEmpty(item.asked)) continue;
        const [actual, expected] = [`${size} bytes`, sayRequirement(fileSize, numbers, "bytes")];
        const about = { item, file: path, pointer: `${item.pointer}/fileSize`, expected, actual };
        if (meets(size, fileSize, numbers) === true) yield { ...about, met: true };
        else yield { ...about, message: `${path} has ${actual}, expected ${expected}` };
      }
    }
  },
};
