import type { Rule } from "../../check/rule.js";
import { withContainer } from "../../media/probe-in-short.js";

const programme = { type: "media", files: "LFD1001A.mxf" } as const;

const remedies: [why: RegExp, remedy: string][] = [
  [/permission denied/, "Give read permission to the file, then check again."],
  [
    /needs a password/,
    "Save it again without a password; if it must be protected, protect the way on which it travels.",
  ],
  [
    /a table is read up to|more than \d+ cells|more than \d+ rows|farther (right|down) than any list|expands to more than/,
    "Look whether it is the list that was meant; take out the rows and columns that nobody fills in, or split it.",
  ],
];

export const unread: Rule = {
  code: "files/unread",
  title: "File that could not be read",
  severity: "error",
  weighable: "never",
  why: "A file that stops a reader here may stop the client's too, and nothing of what it should be has been checked.",
  fix: "Open the file in a player or viewer; if it stalls there too, copy or export it again.",
  examples: () => [
    { spec: { deliverables: { programme: { ...programme, type: "other" } } }, files: { "LFD1001A.mxf": 9 }, finds: [] },
    {
      spec: { deliverables: { programme } },
      files: { "LFD1001A.mxf": { unread: "the probe made no progress for 5 s" } },
      finds: ["unchecked: LFD1001A.mxf could not be read: the probe made no progress for 5 s"],
    },
    {
      title: "Without the right to read it",
      spec: { deliverables: { programme } },
      files: { "LFD1001A.mxf": { unread: "permission denied" } },
      finds: ["unchecked: LFD1001A.mxf could not be read: permission denied"],
    },
    {
      title: "So large or so strange that reading stopped at its limit",
      spec: { deliverables: { programme } },
      files: {
        "LFD1001A.mxf": { facts: { kind: "media", media: { ...withContainer({ format: "MXF" }), partial: true } } },
      },
      finds: ["unchecked: LFD1001A.mxf was not read to its end, so whether it is whole is not known"],
    },
  ],
  *check({ items, inventory }) {
    const barred = new Set(inventory.filter((entry) => entry.barred !== undefined).map(({ path }) => path));
    for (const item of items) {
      for (const { path, unread, facts } of item.files) {
        const isPartial = facts?.kind === "media" && facts.media.partial;
        if (isPartial) {
          const message = `${path} was not read to its end, so whether it is whole is not known`;
          yield { item, file: path, pointer: item.pointer, unchecked: true, message, remedy: this.fix };
        }
        // What is barred has a rule of its own.
        if (unread === undefined || barred.has(path)) continue;
        yield {
          item,
          file: path,
          pointer: item.pointer,
          unchecked: true,
          message: `${path} could not be read: ${unread}`,
          remedy: remedies.find(([why]) => why.test(unread))?.[1] ?? this.fix,
        };
      }
    }
  },
};
