import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import type { TextLanguage } from "../../papers/contents.js";
import { spotIn } from "../../papers/find-text.js";
import { isInLanguage, nameOf } from "../../papers/language-of-text.js";
import { paperWith } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";

const line = { text: "Eine Hecke soll einer Straße weichen, und drei Menschen merken, was sie ihnen wert ist." };
const english = { text: "A hedge is to make way for a road, and three people find out what it is worth to them." };
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
      title: "A paragraph that was not translated",
      paper: paperWith({
        lines: [line, english],
        language: {
          letters: 150,
          likeness: { de: 0.75, en: 0.5 },
          passages: [
            { line, letters: 71, likeness: { de: 0.83, en: 0.4 } },
            { line: english, letters: 64, likeness: { en: 0.82, de: 0.4 } },
          ],
        },
      }),
      name,
      asked: { language: "de" },
      finds: [
        'synopsis.pdf is in German, but "A hedge is to make way for a road, and three people find ou…" seems to be in English',
      ],
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
    const strange = told.is ? strangePassage(contents.language, wanted) : undefined;
    if (strange) {
      const { line, seems } = strange;
      const message = `${file} is in ${actual}, but ${quote(line.text)} seems to be in ${nameOf(seems)}`;
      yield { at: spotIn(line, line.text), asks, severity: "warning", message, expected, actual: nameOf(seems) };
    } else if (told.is) yield { met: true, asks, expected, actual };
    else yield { asks, message: `${file} seems to be in ${actual}, expected ${expected}`, expected, actual };
  },
});

/** A whole line in another language, which was left from the text that was translated. */
function strangePassage({ passages = [] }: TextLanguage, wanted: string) {
  for (const { line, letters, likeness } of passages) {
    const told = isInLanguage({ letters, likeness }, wanted);
    if ("is" in told && !told.is) return { line, seems: told.seems };
  }
  return undefined;
}
