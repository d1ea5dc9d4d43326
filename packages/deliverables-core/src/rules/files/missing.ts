import { numbers } from "../../check/quantities.js";
import type { Rule, RuleExample } from "../../check/rule.js";
import { sayRequirement } from "../../spec/requirement.js";

const programme: RuleExample["spec"] = {
  production: { title: "The Long Field", productionNumber: "LFD1001A" },
  deliverables: { programme: { type: "media", files: "<productionNumber>.mxf" } },
};

export const missing: Rule = {
  code: "files/missing",
  title: "Missing file",
  severity: "error",
  why: "A delivery without one of its items is not accepted, and often not paid, until the item comes.",
  fix: "Ask the owner for the file and put it into the folder under the name that the spec gives.",
  examples: [
    { spec: programme, files: { "LFD1001A.mxf": 100 }, finds: [] },
    { spec: programme, files: {}, finds: ["LFD1001A.mxf is missing"] },
    {
      spec: { deliverables: { stills: { type: "image", files: "Stills/*.jpg", count: { min: 5 } } } },
      files: {},
      finds: ["No file matches Stills/*.jpg, expected at least 5 files"],
    },
    {
      spec: { deliverables: { trailer: { type: "other", files: "trailer.mov", optional: true } } },
      files: {},
      finds: [],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      const { optional, count } = item.asked;
      if (optional || count === 0) continue;
      for (const name of item.names) {
        if (name.matches.length > 0) continue;
        const expected = count === undefined ? name.pattern : sayRequirement(count, numbers, "files");
        const message = name.exact
          ? `${name.pattern} is missing`
          : `No file matches ${name.pattern}${count === undefined ? "" : `, expected ${expected}`}`;
        const remedy =
          item.asked.owner &&
          `Ask ${item.asked.owner} for the file and put it into the folder under the name that the spec gives.`;
        yield {
          item,
          pointer: name.pointer,
          message,
          expected: name.pattern,
          actual: "no file",
          ...(remedy && { remedy }),
        };
      }
    }
  },
};
