import type { Rule } from "../../check/rule.js";
import { wordsOfLabel } from "../../delivery/names/words-of-label.js";
import { labelsOf } from "../../media/labels-of.js";
import type { Probe } from "../../media/probe.js";
import { quote } from "../../papers/quote.js";

const production = { title: "The Long Field", productionNumber: "LFD1001A" };
const described = (description: string) => ({
  facts: {
    kind: "media" as const,
    media: { container: { format: "Wave" }, video: [], audio: [{}], broadcast: { description } } satisfies Probe,
  },
});
const example = (labels: Record<string, string>, finds: string[]) => ({
  spec: {
    production,
    deliverables: Object.fromEntries(
      Object.keys(labels).map((files, index) => [`sound${index + 1}`, { type: "media" as const, files }]),
    ),
  },
  files: Object.fromEntries(Object.entries(labels).map(([path, label]) => [path, described(label)])),
  finds,
});

export const labelOfAnother: Rule = {
  code: "media/label-of-another",
  title: "A label inside that names another file",
  severity: "warning",
  why: "When two mixes are exported and their names change places, the labels inside still say which is which, and nobody hears it in time.",
  fix: "Play both files: give each its own name, or have the label put right if the name is the right one.",
  examples: () => [
    example({ "LFD1001A_51.wav": "LFD1001A 5.1 mix", "LFD1001A_ME51.wav": "The Long Field M&E 5.1" }, []),
    example({ "LFD1001A_51.wav": "LFD1001A M and E 5.1", "LFD1001A_ME51.wav": "LFD1001A 5.1 mix" }, [
      'The description of LFD1001A_51.wav says "LFD1001A M and E 5.1", as LFD1001A_ME51.wav is called',
    ]),
    {
      title: "A label that says less than the name takes nothing back",
      ...example({ "LFD1001A_DX.wav": "LFD1001A DX", "LFD1001A_DX_51.wav": "LFD1001A dialogue" }, []),
    },
  ],
  *check({ items, spec }) {
    const { title, productionNumber } = spec.production;
    const common = [
      productionNumber,
      title,
      ...(spec.episodes ?? []).flatMap((one) => [one.productionNumber, one.title]),
    ]
      .filter((one) => one !== undefined && one !== "")
      .toSorted((left = "", right = "") => right.length - left.length) as string[];
    const named = items.flatMap((item) =>
      item.files.flatMap(({ path, facts }) =>
        facts?.kind === "media"
          ? [{ item, path, labels: labelsOf(facts.media), words: wordsOfLabel(stemOf(path), common) }]
          : [],
      ),
    );
    const pathsByWords = new Map<string, string[]>();
    for (const { path, words } of named)
      pathsByWords.set(keyOf(words), [...(pathsByWords.get(keyOf(words)) ?? []), path]);
    for (const { item, path, labels, words: own } of named) {
      for (const [label, text = ""] of labels) {
        const words = wordsOfLabel(text, common);
        if ([...words].every((word) => own.has(word))) continue;
        const [other, ...more] = pathsByWords.get(keyOf(words)) ?? [];
        if (other === undefined || more.length > 0) continue;
        yield {
          item,
          file: path,
          pointer: item.pointer,
          message: `The ${label} of ${path} says ${quote(text)}, as ${other} is called`,
          actual: quote(text),
        };
      }
    }
  },
};

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}

/** Words in any order are the same words. */
function keyOf(words: ReadonlySet<string>): string {
  return [...words].toSorted().join(" ");
}
