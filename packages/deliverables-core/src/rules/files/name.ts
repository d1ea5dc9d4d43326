import type { Rule } from "../../check/rule.js";
import type { NameDifference } from "../../delivery/nearest-name.js";

const differences: Record<NameDifference, string> = {
  case: "in case",
  "unicode-form": "in the form of its characters",
  spaces: "in spaces and separators",
  folder: "in its folder",
  extension: "in its extension",
  spelling: "in spelling",
};

export const name: Rule = {
  code: "files/name",
  title: "Wrong name",
  severity: "error",
  why: "A receiver's system finds files by their names; one wrong letter and the item counts as missing.",
  fix: "Rename the file to the name that the spec gives, if it is that item.",
  examples: [
    {
      spec: { deliverables: { programme: { type: "other", files: "LFD1001A.mxf" } } },
      files: { "LFD1001A.mxf": 9 },
      finds: [],
    },
    {
      spec: { deliverables: { programme: { type: "other", files: "LFD1001A.mxf" } } },
      files: { "LFD1001a.mxf": 9 },
      finds: ["LFD1001a.mxf differs from LFD1001A.mxf in case"],
    },
    {
      spec: { deliverables: { mix: { type: "other", files: "Stems/LFD1001A_mix.wav" } } },
      files: { "LFD1001A_mix.wav": 9 },
      finds: ["LFD1001A_mix.wav differs from Stems/LFD1001A_mix.wav in its folder"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path, misnamed } of item.files) {
        if (!misnamed) continue;
        const { expected, difference, pointer, renameTo } = misnamed;
        const message = `${path} differs from ${expected} ${differences[difference]}`;
        yield {
          item,
          file: path,
          pointer,
          message,
          expected,
          actual: path,
          ...(renameTo && { fix: { kind: "rename", from: path, to: renameTo } as const }),
          ...(difference === "extension" && {
            remedy:
              "If it is that item, ask for it in the kind that the spec names; giving it another extension does not change what it is.",
          }),
        };
      }
    }
  },
};
