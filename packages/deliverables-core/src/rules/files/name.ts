import type { Rule } from "../../check/rule.js";
import type { NameDifference } from "../../delivery/names/nearest-name.js";
import { extensionsOf, type FileKind } from "../../folder/file-kind.js";

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
  examples: () => [
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
      spec: { deliverables: { programme: { type: "media", files: "LFD1001A.mxf" } } },
      files: { "LFD1001A.mov": { bytesKind: "MXF" } },
      finds: ["LFD1001A.mov differs from LFD1001A.mxf in its extension"],
    },
    {
      spec: { deliverables: { mix: { type: "other", files: "Stems/LFD1001A_mix.wav" } } },
      files: { "LFD1001A_mix.wav": 9 },
      finds: ["LFD1001A_mix.wav differs from Stems/LFD1001A_mix.wav in its folder"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path, misnamed, bytesKind } of item.files) {
        if (!misnamed) continue;
        const { expected, difference, pointer, exact } = misnamed;
        // Of another extension: it is the right file by a wrong name when its bytes are what the right name says.
        const isOtherKind = difference === "extension" && !carries(bytesKind, expected);
        const renameTo = isOtherKind ? undefined : exact;
        const message = `${quoted(path)} differs from ${quoted(expected)} ${differences[difference]}`;
        yield {
          item,
          file: path,
          pointer,
          message,
          expected,
          actual: path,
          ...(renameTo && { fix: { kind: "rename", from: path, to: renameTo } as const }),
          ...(isOtherKind && {
            remedy:
              "If it is that item, ask for it in the kind that the spec names; giving it another extension does not change what it is.",
          }),
        };
      }
    }
  },
};

function carries(kind: FileKind | undefined, name: string): boolean {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return kind !== undefined && (extensionsOf[kind] as readonly string[]).includes(extension);
}

/** In quotes where spaces at an end would not be seen. */
function quoted(name: string): string {
  return /^\s|\s$|\s\s|\s[./]|\/\s/.test(name) ? `"${name}"` : name;
}
