import type { Rule } from "../../check/rule.js";

const mix = { type: "other", files: "mix.wav" } as const;

export const barred: Rule = {
  code: "files/barred",
  title: "File or folder that cannot be opened",
  severity: "error",
  weighable: "never",
  why: "What cannot be opened here cannot be judged, and mostly cannot be copied to the client either.",
  fix: "Give read permission to the file or folder, or put the real file in the place of a link.",
  examples: () => [
    { spec: { deliverables: { mix } }, files: { "mix.wav": 9 }, finds: [] },
    {
      spec: { deliverables: { mix } },
      files: { "mix.wav": 9, Stems: { barred: "the folder cannot be read: permission denied" } },
      finds: ["unchecked: Stems was not looked into: the folder cannot be read: permission denied"],
    },
  ],
  *check({ inventory, ignored, items }) {
    for (const { path, barred } of inventory) {
      if (barred === undefined || ignored.has(path)) continue;
      const item = items.find(({ files }) => files.some((file) => file.path === path));
      yield {
        ...(item && { item, pointer: item.pointer }),
        file: path,
        unchecked: true,
        message: `${path} was not looked into: ${barred}`,
        remedy: remedyFor(barred) ?? this.fix,
      };
    }
  },
};

/** What no permission helps with. */
function remedyFor(barred: string): string | undefined {
  if (barred === "it is not a regular file") return "Take it out: a pipe, a socket or a device cannot be handed over.";
  if (barred === "its name is not UTF-8 text") return "Rename it, with letters that every system reads.";
  return undefined;
}
