import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { fillText } from "../../delivery/tokens/fill-text.js";
import type { Contents } from "../../papers/contents.js";
import { type Found, findText, hiddenPart } from "../../papers/find-text.js";
import { leftChoice } from "../../papers/left-choice.js";
import { paperOf, paperWith, textOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { templateMarks } from "../../papers/template-marks.js";
import { spokenCells } from "../../papers/without-speech.js";
import { withoutTitles, wordsIn } from "../../papers/without-titles.js";
import { titlesOf } from "../../spec/titles-of.js";

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
    {
      title: "What is quoted, a company's name, and what was put right",
      paper: paperOf(
        "Founded by TBC Productions Ltd",
        "Master, “DRAFT GRADE” label on the box, content final",
        "End board said DRAFT\tReplaced\tDone",
      ),
      finds: [],
    },
    {
      title: "A form that is filled in by pen",
      paper: paperOf("We, the owner(s)/occupier(s)* of the house", "* delete as applicable"),
      finds: ['LFD1001A_PSE.pdf leaves a choice to the pen: "* delete as applicable"'],
    },
    { paper: paperOf("SAMPLE RATE", "SAMPLE RATE 48 kHz", "VOID\tJo"), finds: [] },
    {
      title: "The title of the production is no mark; a mark beside it is",
      production: { title: "Draft Day" },
      paper: paperOf("DRAFT DAY – press notes", "Title of film\tDRAFT DAY", "DRAFT", "DAY", "Jo: Draft Day, 1917"),
      finds: [],
    },
    {
      production: { title: "Draft Day" },
      paper: paperOf("DRAFT – Draft Day", "Draft Day: to be confirmed"),
      finds: ['LFD1001A_PSE.pdf still says "DRAFT"', 'LFD1001A_PSE.pdf still says "to be confirmed"'],
    },
    {
      title: "What is said in the film is none, but in the place of what is said",
      name: "dialogue_list.txt",
      paper: textOf(
        "Character\tDialogue\tNotes",
        "PIP\tDRAFT! DRAFT! Close the door!",
        "ADA\tDelete as applicable, it says. I deleted everything.",
        "ADA\tTBC",
        "PIP\tIt is the tide.\tDRAFT",
      ),
      finds: ['dialogue_list.txt still says "TBC"', 'dialogue_list.txt still says "DRAFT"'],
    },
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
    {
      title: "Asked for: a word that is part of the title counts where it stands by itself",
      production: { title: "Temp Agency" },
      paper: paperOf("TEMP AGENCY", "Mix: temp"),
      asked: { mustNotContain: ["temp", "agency", "Temp Agency"] },
      finds: [
        'LFD1001A_PSE.pdf says "temp", which must not stand there',
        'LFD1001A_PSE.pdf says "TEMP AGENCY", which must not stand there',
      ],
    },
    { title: "Anything may stand there", paper: paperOf("DRAFT"), asked: { mustNotContain: [] }, finds: [] },
  ],
  *look({ contents, paper, asked, file, values, spec, item }) {
    const { mustNotContain } = asked;
    const titles = titlesOf(spec);
    if (!mustNotContain) {
      // People in films say draft, and nobody left it there.
      if (paper.timedText) return;
      let known: ReturnType<typeof spokenCells> | undefined;
      const name = `${item.deliverable} ${file.slice(file.lastIndexOf("/") + 1)}`;
      const spoken = () => (known ??= spokenCells(contents, name));
      for (const at of templateMarks(contents, { titles, spoken })) {
        const choice = leftChoice(at, contents);
        if (choice === "struck") continue;
        if (choice === "open") {
          const message = `${file} leaves a choice to the pen: ${quote(at.line.text.trim())}`;
          yield { at, severity: "info", message, remedy: choiceRemedy };
          continue;
        }
        const written = quote(at.written);
        yield {
          at,
          severity: "warning",
          message: `${file} still says ${written}${whereOf(at)}`,
          actual: aroundMark(at),
        };
      }
      return;
    }
    if (mustNotContain.length === 0)
      yield { met: true, asks: "mustNotContain", expected: "anything", actual: "not looked at" };
    for (const [index, one] of mustNotContain.entries()) {
      const text = fillText(one, values);
      const asks = `mustNotContain/${index}`;
      const around = titles.filter((title) => isPartOf(text, title));
      const at = findBeside(contents, text, around);
      const unseen = at ? undefined : findBeside(hiddenPart(contents), text, around);
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
      } else {
        const actual = around.length > 0 && findText(contents, text) ? "only in the title" : "not there";
        yield { met: true, asks, expected: `not ${quote(text)}`, actual };
      }
    }
  },
});

const choiceRemedy = "Look at the paper: what does not apply has to be struck out. If it is, nothing is to be done.";

/** The line of a mark, where it is short: one often sees at once whether it means anything. */
function aroundMark({ line, written }: Found): string {
  const whole = quote(line.text);
  return whole.includes(written) ? whole : quote(written);
}

/** "temp" may not stand there, and the film is called "Temp Agency". */
function isPartOf(text: string, title: string): boolean {
  const [some, all] = [text, title].map((one) => ` ${wordsIn(one).join(" ")} `);
  return some !== undefined && all !== undefined && some.trim() !== "" && some !== all && all.includes(some);
}

/** The first place of a text outside of such titles. */
function findBeside(contents: Contents, text: string, titles: readonly string[]): Found | undefined {
  if (titles.length === 0) return findText(contents, text);
  const lines = contents.lines.map((line) => ({ ...line, text: withoutTitles(line.text, titles) }));
  return findText({ lines }, text);
}

/** Of what stands in no cell. */
function whereOf({ line }: Found): string {
  return line.where === undefined ? "" : ` ${line.where}`;
}
