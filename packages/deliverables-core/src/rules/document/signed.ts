import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { paperOf, paperWith } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { sayCount } from "../../report/amounts.js";
import { joinWords } from "../../spec/requirement.js";

const field = { name: "Producer", page: 2 };

export const signed = paperRule({
  code: "document/signed",
  title: "Signature",
  severity: "error",
  requirements: ["signed"],
  asks: "signed",
  why: "A contract or release that nobody signed clears nothing.",
  fix: "Have the paper signed, and deliver the signed copy.",
  clause:
    "ISO 32000-1, 12.7.4.5 and 12.8: signature fields and signatures. Whether a signature is valid, and whose it is, is not looked at.",
  examples: () => [
    { paper: paperWith({ signatures: { fields: [field], made: 1 } }), asked: { signed: true }, finds: [] },
    {
      paper: paperWith({ signatures: { fields: [field], made: 0 } }),
      asked: { signed: true },
      finds: ['LFD1001A_PSE.pdf is not signed: nothing stands in its field "Producer"'],
    },
    {
      title: "A signature by pen is for a person to see",
      paper: paperOf("Signed: ____"),
      asked: { signed: true },
      finds: [
        'unchecked: Whether LFD1001A_PSE.pdf is signed cannot be told: it has no electronic signature, and one by pen is only a picture; its text leaves "Signed: ____" empty',
      ],
    },
    {
      paper: paperOf("Signed: ____"),
      asked: { signed: "electronically" },
      finds: ["LFD1001A_PSE.pdf has no electronic signature, expected one"],
    },
  ],
  *look({ contents, asked, file }) {
    const { fields, made } = contents.signatures ?? { fields: [], made: 0 };
    const line = contents.lines.find(({ text }) => emptyLine.test(text));
    const expected = asked.signed === "electronically" ? "an electronic signature" : "signed";
    if (made > 0 && made >= fields.length)
      yield { met: true, asks: "signed", expected, actual: sayCount(made, "electronic signature") };
    else if (made > 0)
      yield {
        at: fields[0],
        asks: "signed",
        message: `${file} has ${sayCount(fields.length, "field")} for a signature, of which ${made === 1 ? "one is" : `${made} are`} signed`,
        expected,
      };
    else if (fields.length > 0)
      yield {
        at: fields[0],
        asks: "signed",
        message: `${file} is not signed: nothing stands in its ${fields.length === 1 ? "field" : "fields"} ${joinWords(
          fields.slice(0, 5).map(({ name }) => quote(name)),
          "and",
        )}`,
        expected,
      };
    else if (asked.signed === "electronically")
      yield { asks: "signed", message: `${file} has no electronic signature, expected one`, expected };
    else
      yield {
        ...(line && { at: line }),
        asks: "signed",
        unchecked: true,
        message: `Whether ${file} is signed cannot be told: it has no electronic signature, and one by pen is only a picture${line ? `; its text leaves ${quote(line.text)} empty` : ""}`,
        remedy:
          "Look at the paper; once you have seen the signature, take `signed` out of the spec or ask for an electronic one.",
      };
  },
});

/** The line that one signs on, with nothing typed on it. */
const emptyLine =
  /(?<!\p{L})(?:signed|signature|unterschrift|unterzeichnet|signé)(?!\p{L})[^\p{L}\d]{0,6}(?:_{3,}|\.{5,})/iu;
