import type { Rule } from "../../check/rule.js";
import { labelsOf } from "../../media/labels-of.js";
import type { Probe } from "../../media/probe.js";
import { withContainer } from "../../media/probe-in-short.js";
import { quote } from "../../papers/quote.js";
import { withoutTitles } from "../../papers/without-titles.js";
import { titlesOf } from "../../spec/titles-of.js";

/** What people write into a file that is not to be sent. Words that stand in ordinary descriptions are not among them. */
const marks =
  /(?<![\p{L}\d])(draft|temp(?: ?mix)?|wip|work ?in ?progress|placeholder|offline|rough ?cut|scratch|do ?not ?use|not ?for ?(?:broadcast|air|transmission|distribution|delivery))(?![\p{L}\d])/iu;

const programme = { type: "media", files: "LFD1001A.mov" } as const;
const example = (media: Probe, more: object = {}, files = "LFD1001A.mov") => ({
  spec: { deliverables: { programme: { ...programme, files } }, ...more },
  files: { [files]: { facts: { kind: "media" as const, media } } },
});
const described = (description: string): Probe => ({
  container: { format: "Wave" },
  video: [],
  audio: [{}],
  broadcast: { description },
});

export const unfinishedLabel: Rule = {
  code: "media/unfinished-label",
  title: "A label inside that says it is not the one",
  severity: "warning",
  why: "A file under the right name whose own label says draft or offline is mostly an earlier export, and the label is what a broadcaster's system shows.",
  fix: "Look which version the file holds: bring the finished one, or have the label put right if it is finished.",
  examples: () => [
    { ...example(withContainer({ format: "QuickTime", title: "LFD1001A The Long Field" })), finds: [] },
    {
      ...example(
        withContainer({ format: "QuickTime", title: "LFD1001A DRAFT", comment: "OFFLINE - NOT FOR BROADCAST" }),
      ),
      finds: ['The comment of LFD1001A.mov says "OFFLINE"', 'The title of LFD1001A.mov says "DRAFT"'],
    },
    { ...example(described("LFD1001A DX TEMP MIX")), finds: ['The description of LFD1001A.mov says "TEMP MIX"'] },
    {
      ...example(withContainer({ format: "MXF", packageName: "LFD1001A_offline_v3" })),
      finds: ['The package name of LFD1001A.mov says "offline"'],
    },
    {
      title: "A word of the title is no mark",
      ...example(withContainer({ format: "QuickTime", title: "The Draft" }), { production: { title: "The Draft" } }),
      finds: [],
    },
    {
      title: "A mark beside it is, and so is part of a word of it",
      ...example(withContainer({ format: "QuickTime", title: "The Attempt DRAFT", comment: "TEMP" }), {
        production: { title: "The Attempt" },
      }),
      finds: ['The comment of LFD1001A.mov says "TEMP"', 'The title of LFD1001A.mov says "DRAFT"'],
    },
    {
      title: "A draft that is asked for is meant",
      ...example(withContainer({ format: "QuickTime", title: "LFD1001A DRAFT" }), {}, "LFD1001A_draft.mov"),
      finds: [],
    },
  ],
  *check({ items, spec }) {
    const titles = titlesOf(spec);
    for (const item of items) {
      const asked = parted([item.deliverable, ...item.names.map(({ pattern }) => pattern)].join("\n"));
      // Who asks for a draft gets one.
      if (marks.test(asked)) continue;
      for (const { path, facts } of item.files) {
        if (facts?.kind !== "media") continue;
        for (const [label, text = ""] of labelsOf(facts.media)) {
          const mark = marks.test(parted(text)) ? marks.exec(withoutTitles(parted(text), titles))?.[0] : undefined;
          if (mark === undefined) continue;
          yield {
            item,
            file: path,
            pointer: item.pointer,
            message: `The ${label} of ${path} says ${quote(mark)}`,
            actual: quote(text),
          };
        }
      }
    }
  },
};

/** Underscores and dashes part words as blanks do. */
function parted(text: string): string {
  return text.replaceAll(/[_-]/g, " ");
}
