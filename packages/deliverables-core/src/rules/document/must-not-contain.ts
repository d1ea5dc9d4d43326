import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { fillText } from "../../delivery/tokens/fill-text.js";
import { type Found, findText, hiddenPart } from "../../papers/find-text.js";
import { paperOf, paperWith, textOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { templateMarks } from "../../papers/template-marks.js";

export const mustNotContain = paperRule({
  code: "document/must-not-contain",
  title: "Draft, or words that must not stand there",
  severity: "error",
  requirements: ["mustNotContain"],
  why: "A draft that is sent as the final paper counts for nothing, and what is to be confirmed is mostly never confirmed.",
  fix: "Ask for the final paper; if the word is meant to stand there, say so with `mustNotContain` of that deliverable.",
  examples: () => [
    { paper: paperOf("The draft of the treaty", "WE DODGED THE DRAFT AND WENT HOME AGAIN IN SPRING"), finds: [] },
    {
      title: "Without the key: what a template or a draft leaves, as a warning",
      paper: textOf("DRAFT 2", "Composer: TBC", "Lorem ipsum dolor", "[Insert name here]"),
      name: "synopsis.txt",
      finds: [
        'synopsis.txt still says "DRAFT"',
        'synopsis.txt still says "TBC"',
        'synopsis.txt still says "Lorem ipsum"',
        'synopsis.txt still says "[Insert name here]"',
      ],
    },
    {
      title: "Stamped across the page",
      paper: paperOf("Result: PASS", "D R A F T", "VOID - SUPERSEDED"),
      finds: ['LFD1001A_PSE.pdf still says "DRAFT"', 'LFD1001A_PSE.pdf still says "VOID - SUPERSEDED"'],
    },
    { paper: paperOf("SAMPLE RATE", "SAMPLE RATE 48 kHz", "VOID\tJo"), finds: [] },
    {
      title: "A paper that is still to come",
      paper: textOf("Synopsis", "To follow"),
      name: "synopsis.txt",
      finds: ['synopsis.txt still says "To follow"'],
    },
    {
      paper: paperOf("Temporary mix"),
      asked: { mustNotContain: ["temporary", "DRAFT"] },
      finds: ['LFD1001A_PSE.pdf says "Temporary", which must not stand there'],
    },
    {
      title: "Hidden, and with a mark in it that has no width",
      paper: paperWith({ lines: [{ text: "DRA\u00adFT" }], hidden: [{ text: "temporary" }] }, "DOCX"),
      asked: { mustNotContain: ["DRAFT", "temporary"] },
      finds: [
        'LFD1001A_PSE.pdf says "DRA\u00adFT", which must not stand there',
        'LFD1001A_PSE.pdf says "temporary" where it is hidden, which must not stand there',
      ],
    },
    { title: "Anything may stand there", paper: paperOf("DRAFT"), asked: { mustNotContain: [] }, finds: [] },
  ],
  *look({ contents, paper, asked, file, values }) {
    const { mustNotContain } = asked;
    if (!mustNotContain) {
      // People in films say draft, and nobody left it there.
      if (paper.timedText) return;
      for (const at of templateMarks(contents)) {
        const written = quote(at.written);
        yield { at, severity: "warning", message: `${file} still says ${written}${whereOf(at)}`, actual: written };
      }
      return;
    }
    if (mustNotContain.length === 0)
      yield { met: true, asks: "mustNotContain", expected: "anything", actual: "not looked at" };
    for (const [index, one] of mustNotContain.entries()) {
      const text = fillText(one, values);
      const asks = `mustNotContain/${index}`;
      const at = findText(contents, text);
      const unseen = at ? undefined : findText(hiddenPart(contents), text);
      if (unseen) {
        const actual = quote(unseen.written);
        const message = `${file} says ${actual} where it is hidden, which must not stand there`;
        yield { at: unseen, asks, message, actual };
      } else if (at) {
        const actual = quote(at.written);
        yield { at, asks, message: `${file} says ${actual}${whereOf(at)}, which must not stand there`, actual };
      } else if ((contents.pagesWithoutText ?? []).length > 0) {
        const message = `Whether ${file} says ${quote(text)} is not known: not all of its pages hold text`;
        yield { asks, unchecked: true, message, remedy: "Read those pages, or ask for the paper with text in it." };
      } else yield { met: true, asks, expected: `not ${quote(text)}`, actual: "not there" };
    }
  },
});

/** Of what stands in no cell. */
function whereOf({ line }: Found): string {
  return line.where === undefined ? "" : ` ${line.where}`;
}
