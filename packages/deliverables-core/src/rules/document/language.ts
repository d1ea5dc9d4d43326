import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { isInLanguage, nameOf } from "../../papers/language-of-text.js";
import { paperWith } from "../../papers/paper-in-short.js";

const line = { text: "Eine Hecke soll einer Straße weichen, und drei Menschen merken, was sie ihnen wert ist." };
const german = paperWith({ lines: [line], language: { letters: 71, likeness: { de: 0.83, nl: 0.56, en: 0.4 } } });
const name = "synopsis.pdf";

export const documentLanguage = paperRule({
  code: "document/language",
  title: "Language of a text",
  severity: "error",
  requirements: ["language"],
  asks: "language",
  why: "A synopsis in the wrong language goes straight into a guide, and everybody can read that nobody looked.",
  fix: "Put the text of the right language in its place; if it is the right one, take `language` out of the spec.",
  examples: () => [
    { paper: german, name, asked: { language: "de-AT" }, finds: [] },
    {
      paper: german,
      name,
      asked: { language: "en-GB" },
      finds: ["synopsis.pdf seems to be in German, expected British English"],
    },
    {
      title: "Too little to tell",
      paper: paperWith({ lines: [{ text: "The Hedge" }], language: { letters: 0, likeness: {} } }),
      name,
      asked: { language: "en" },
      finds: [
        "unchecked: Whether synopsis.pdf is in English cannot be told: it has 0 letters in sentences, and it takes 60 to tell",
      ],
    },
    {
      title: "Languages that are much alike, and one that is not known",
      paper: paperWith({ lines: [], language: { letters: 130, likeness: { da: 0.78, no: 0.7, sv: 0.56 } } }),
      name,
      asked: { language: "nb" },
      finds: [
        "unchecked: Whether synopsis.pdf is in Norwegian Bokmål cannot be told: it may be Norwegian or Danish, which are much alike",
      ],
    },
  ],
  *look({ contents, asked, file, item }) {
    const wanted = asked.language === "<language>" ? item.language : asked.language;
    if (wanted === undefined) return;
    const asks = "language";
    const expected = nameOf(wanted);
    const cannot = (why: string) => ({
      asks,
      unchecked: true as const,
      message: `Whether ${file} is in ${expected} cannot be told: ${why}`,
      remedy: "Read it; this takes a text of some sentences.",
    });
    if (!contents.language) return yield cannot("it was not looked into");
    const told = isInLanguage(contents.language, wanted);
    if ("unknown" in told) return yield cannot(told.unknown);
    const actual = nameOf(told.seems);
    if (told.is) yield { met: true, asks, expected, actual };
    else yield { asks, message: `${file} seems to be in ${actual}, expected ${expected}`, expected, actual };
  },
});
