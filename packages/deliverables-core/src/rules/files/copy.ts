import { baseName } from "../../check/files-named-in-a-table.js";
import { wordsIn } from "../../check/rows-of-files.js";
import type { Rule } from "../../check/rule.js";
import { deliverablesOfRows } from "../../delivery/bytes/copies/comparable-files.js";
import type { Item } from "../../delivery/delivery.js";
import type { Deliverable } from "../../spec/spec.js";

const stems: Deliverable = { type: "media", files: "LFD_*.wav" };
const inTwoLanguages = (type: "media" | "document", files: string): Deliverable => ({
  type,
  per: ["language"],
  languages: ["de", "fr"],
  files,
});
const versions = inTwoLanguages("media", "LFD_<language>.wav");
const letters = inTwoLanguages("document", "letter_<language>.pdf");
const example = (deliverable: Deliverable, names: [string, string], finds: string[]) => ({
  spec: { deliverables: { versions: deliverable } },
  files: { [names[0]]: 5000, [names[1]]: { size: 5000, copy: { of: names[0], isBlank: false } } },
  finds,
});

const remedy =
  "Export the version without text from its own timeline; where there is no text in the programme, let the spec weigh this rule as a warning.";

export const copy: Rule = {
  code: "files/copy",
  title: "The same file under two names",
  severity: "error",
  weighable: "without-client",
  why: "A German mix under the French name, or episode 3 twice, is one version too few, and nobody sees it from the names.",
  fix: "Put the file that was meant under one of the two names; if both are meant to be the same, let the spec weigh this rule as a warning.",
  examples: () => [
    { spec: { deliverables: { versions } }, files: { "LFD_de.wav": 5000, "LFD_fr.wav": 5000 }, finds: [] },
    example(versions, ["LFD_de.wav", "LFD_fr.wav"], ["LFD_fr.wav is the same file as LFD_de.wav, byte for byte"]),
    {
      title: "Two of one item are a warning: two mono tracks may be meant to be the same. Of silence nothing is said",
      ...example(stems, ["LFD_Ls.wav", "LFD_Rs.wav"], ["LFD_Rs.wav is the same file as LFD_Ls.wav, byte for byte"]),
    },
    {
      title: "A text with a length is written for its episode",
      spec: {
        episodes: [{ number: 1 }, { number: 2 }],
        deliverables: {
          epg: { type: "document", per: ["episode"], files: "EPG_<episode>.txt", characters: { max: 180 } },
        },
      },
      files: { "EPG_1.txt": 170, "EPG_2.txt": { size: 170, copy: { of: "EPG_1.txt", isBlank: false } } },
      finds: ["EPG_2.txt is the same file as EPG_1.txt, byte for byte"],
    },
    {
      title: "Other papers are a warning: one letter may be good for all",
      ...example(
        letters,
        ["letter_de.pdf", "letter_fr.pdf"],
        ["letter_fr.pdf is the same file as letter_de.pdf, byte for byte"],
      ),
    },
    {
      title: "One release under the names of two people",
      spec: {
        deliverables: {
          contributors: { type: "table", files: "contributors.csv", preset: "contributors", optional: true },
          releases: { type: "document", files: "*.pdf", onePer: { table: "contributors", column: "name" } },
        },
      },
      files: { "Holly_Ann.pdf": 5000, "Holly_Bo.pdf": { size: 5000, copy: { of: "Holly_Ann.pdf", isBlank: false } } },
      finds: ["Holly_Bo.pdf is the same file as Holly_Ann.pdf, byte for byte"],
    },
    {
      title: "A textless that is the master with its sound taken off",
      spec: {
        deliverables: {
          master: { type: "media", files: "LFD_master.mov" },
          textless: { type: "media", files: "LFD_textless.mov" },
        },
      },
      files: {
        "LFD_master.mov": 5000,
        "LFD_textless.mov": { size: 4000, copy: { of: "LFD_master.mov", isBlank: false, isPictureOnly: true } },
      },
      finds: [
        "LFD_textless.mov shows the same picture as LFD_master.mov, frame for frame, and one of the two is to be without text",
      ],
    },
  ],
  *check({ items, copies }) {
    if (!copies || copies.size === 0) return;
    const ofRows = deliverablesOfRows({ items });
    const takers = new Map<string, Item>();
    for (const item of items) for (const { path } of item.files) if (!takers.has(path)) takers.set(path, item);
    for (const [file, { of: original, isBlank, isPictureOnly }] of copies) {
      const item = takers.get(file);
      // All silence of one length is the same: the effects of a stem, an LFE in which nothing happens.
      if (!item || isBlank) continue;
      if (isPictureOnly) {
        const message = `${file} shows the same picture as ${original}, frame for frame, and one of the two is to be without text`;
        yield { item, file, pointer: `${item.pointer}/files`, message, actual: `the picture of ${original}`, remedy };
        continue;
      }
      const other = takers.get(original);
      yield {
        item,
        file,
        pointer: `${item.pointer}/files`,
        severity:
          ofRows.has(item.deliverable) && isPaperOfOne(item, file, original)
            ? "error"
            : other === item || isGoodForAll(item, other)
              ? "warning"
              : "error",
        message: `${file} is the same file as ${original}, byte for byte`,
        ...(ofRows.has(item.deliverable) && { remedy: eachItsOwn }),
        actual: `the bytes of ${original}`,
      };
    }
  },
};

/** One paper under the names of two people or licences; a joint one names both, where its words can be read. */
function isPaperOfOne({ asked, files }: Item, file: string, original: string): boolean {
  const facts = files.find(({ path }) => path === file)?.facts;
  const lines = (facts?.kind === "document" && facts.document.contents?.lines) || [];
  // A scan of a contract may well be one for two pieces; of a person's release that is rarely so.
  if (lines.length === 0) return asked.onePer !== undefined;
  const there = wordsIn(lines.map(({ text }) => text).join(" "));
  const [own, others] = [file, original].map((path) => [...wordsIn(baseName(path).replace(/\.[^.]+$/, ""))]) as [
    string[],
    string[],
  ];
  const differing = [...own.filter((word) => !others.includes(word)), ...others.filter((word) => !own.includes(word))];
  return differing.length > 0 && !differing.every((word) => there.has(word));
}

const eachItsOwn =
  "Each row needs a paper of its own: bring the one that was meant. If one paper is good for both, leave it.";

/** A letter may be. Synopses and EPG copy, which are asked for by their length, are about one episode. */
function isGoodForAll({ asked, episode }: Item, other: Item | undefined): boolean {
  if (asked.type !== "document") return false;
  return (asked.words ?? asked.characters) === undefined || episode === other?.episode;
}
