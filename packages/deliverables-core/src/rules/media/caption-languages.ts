import { singleFileExample } from "../../check/examples/single-file-example.js";
import { languages } from "../../check/quantities.js";
import type { Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import type { CaptionTrack } from "../../media/probe.js";
import { withCaptions } from "../../media/probe-in-short.js";
import { joinWords, meets } from "../../spec/requirement.js";

const example = (required: string[], tracks: CaptionTrack[], finds: string[]) => ({
  finds,
  ...singleFileExample("media", "captions/languages", required, { kind: "media", media: withCaptions(...tracks) }),
});

export const captionLanguages: Rule = {
  code: "media/caption-languages",
  title: "Languages of captions",
  severity: "error",
  requirements: ["captions/languages"],
  why: "Whoever needs the captions of a language finds none, and nobody notices before the film is out.",
  fix: "Export again with a caption track in each language that is asked for, each labelled with its language.",
  examples: () => [
    example(["en", "fr"], [{ language: "en" }, { language: "fr-CA" }], []),
    example(["en", "fr"], [{ language: "en" }], ["There are no captions in fr; there are some in en"]),
    example(
      ["en", "fr"],
      [{ language: "en" }, { format: "CEA-608" }],
      ["unchecked: Whether there are captions in fr is not known: not every track states its language"],
    ),
  ],
  *check(delivery) {
    for (const { item, file, facts, asked } of askedFiles(delivery, "media", "captions/languages")) {
      const { captions = [], partial } = facts;
      const wanted = Array.isArray(asked) ? asked.map(String) : [];
      const has = captions.flatMap(({ language }) => language ?? []);
      const lacks = wanted.filter((one) => !has.some((language) => meets(language, one, languages) === true));
      const about = {
        item,
        file: file.path,
        pointer: `${item.pointer}/captions/languages`,
        expected: joinWords(wanted, "and"),
      };
      if (lacks.length === 0) yield { ...about, met: true, actual: joinWords([...new Set(has)], "and") };
      // A file without any captions has its own finding.
      else if (partial || has.length < captions.length || captions.length === 0) {
        const why = captions.length === 0 ? "none were found" : "not every track states its language";
        const message = `Whether there are captions in ${joinWords(lacks, "and")} is not known: ${why}`;
        yield { ...about, unchecked: true, message };
      } else {
        const message = `There are no captions in ${joinWords(lacks, "and")}; there are some in ${joinWords([...new Set(has)], "and")}`;
        yield { ...about, message, actual: joinWords([...new Set(has)], "and") };
      }
    }
  },
};
