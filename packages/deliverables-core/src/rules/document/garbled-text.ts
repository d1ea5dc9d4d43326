import type { Rule } from "../../check/rule.js";
import { spotOf } from "../../check/seen-in-file.js";
import { garbledLines, markedLines } from "../../papers/garbled-lines.js";
import { paperOf, textOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";

const spec = { deliverables: { synopsis: { type: "document", files: "Synopsis.*" } } } as const;
const text = (...lines: string[]) => ({
  "Synopsis.txt": { facts: { kind: "document", document: textOf(...lines) } } as const,
});

export const garbledPaper: Rule = {
  code: "document/garbled-text",
  title: "Letters that were lost in a paper",
  severity: "error",
  why: "What was lost here is printed, burnt in or read out as it stands: a name in the billing, a line of a subtitle.",
  fix: "Save or export it again as UTF-8, from the program in which the letters are still right.",
  examples: () => [
    { spec, files: text("Zoë Müller, São Paulo", "“IRMÔ"), finds: [] },
    {
      spec,
      files: text("Directed by", "FranÃ§ois MÃ¼ller", "Zo\ufffd Miller"),
      finds: ['Synopsis.txt holds letters that were lost: "FranÃ§ois MÃ¼ller", the first of 2 lines'],
    },
    {
      title: "A program that knew no umlauts; once only, it may lack a blank, which is a warning",
      spec,
      files: text("Niemand wusste, was daraus werden w?rde."),
      finds: ['Synopsis.txt holds letters that were lost: "Niemand wusste, was daraus werden w?rde."'],
    },
    {
      title: "In a PDF a sign without a letter behind it may be a matter of its font",
      spec,
      files: { "Synopsis.pdf": { facts: { kind: "document", document: paperOf("\ufffd The film", "FranÃ§ois") } } },
      finds: ['Synopsis.pdf holds letters that were lost: "FranÃ§ois"'],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path: file, facts } of item.files) {
        const contents = facts?.kind === "document" ? facts.document.contents : undefined;
        if (!contents) continue;
        const garbled = garbledLines(contents);
        const lines = garbled.length > 0 ? garbled : markedLines(contents);
        const [at] = lines;
        if (!at) continue;
        // One question mark may only lack the blank behind it.
        const isDoubtful = garbled.length === 0 && lines.length === 1;
        const count = lines.length === 1 ? "" : `, the first of ${lines.length} lines`;
        const severity = isDoubtful ? { severity: "warning" as const } : {};
        const about = { ...severity, item, file, pointer: item.pointer, ...spotOf(at) };
        yield { ...about, message: `${file} holds letters that were lost: ${quote(at.text)}${count}` };
      }
    }
  },
};
