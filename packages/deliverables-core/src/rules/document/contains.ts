import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { fillText } from "../../delivery/tokens/fill-text.js";
import type { Contents } from "../../papers/contents.js";
import { deniedMention } from "../../papers/denied-mention.js";
import { doubtedResult } from "../../papers/doubted-result.js";
import { findEach, findText, hiddenPart } from "../../papers/find-text.js";
import { isLeftBlank } from "../../papers/left-blank.js";
import { paperOf, paperWith } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { isStruckOut } from "../../papers/struck-out.js";
import { standsInCapitals, titleSpellings } from "../../papers/title-spellings.js";
import { joinWords } from "../../spec/requirement.js";
import { titlesOf } from "../../spec/titles-of.js";

const report = paperOf("PSE report of LFD1001A", "The Long", "Field. Result: PASS");

export const contains = paperRule({
  code: "document/contains",
  title: "What a paper has to say",
  severity: "error",
  requirements: ["contains"],
  asks: "contains",
  why: "A certificate counts for the file that it names, and a report without its result is none.",
  fix: "Ask whoever issued the paper for one that says it; look whether it is the paper of this title at all.",
  examples: () => [
    { paper: report, asked: { contains: ["<title>", ["PASS", "PASSED"]] }, finds: [] },
    {
      title: "Whole words",
      paper: report,
      asked: { contains: ["LFD1001", ["FAIL", "WARNING"]] },
      finds: ['LFD1001A_PSE.pdf does not say "LFD1001"', 'LFD1001A_PSE.pdf says neither "FAIL" nor "WARNING"'],
    },
    {
      title: "A title as people write it, and another one",
      paper: paperOf("LONG FIELD, THE", "The Long Fields"),
      asked: { contains: ["<title>", "The Long Meadow"] },
      finds: ['LFD1001A_PSE.pdf does not say "The Long Meadow"'],
    },
    {
      title: "In capitals, which many write without accents",
      paper: paperOf("Film: L’ETE A PARIS"),
      production: { title: "L'Été à Paris" },
      asked: { contains: ["<title>"] },
      finds: [],
    },
    {
      title: "A word that is parted at the end of a line, and one that was deleted",
      paper: paperWith({ lines: [{ text: "All checks were suc-" }, { text: "cessful" }], hidden: [{ text: "PASS" }] }),
      asked: { contains: ["successful", "PASS"] },
      finds: ['LFD1001A_PSE.pdf does not say "PASS" where anybody sees it'],
    },
    {
      title: "A form that prints both words",
      paper: paperOf("Overall result: PASS / FAIL"),
      asked: { contains: ["PASS"] },
      finds: [
        'unchecked: Whether LFD1001A_PSE.pdf tells of a pass is not known: it says "PASS" only where the line is "Overall result: PASS / FAIL"',
      ],
    },
    {
      title: "A box that nobody ticked, and a line that nobody signed",
      paper: paperOf("☐ PASS", "Signed by: ______"),
      asked: { contains: ["PASS", "Signed by"] },
      finds: [
        'unchecked: Whether LFD1001A_PSE.pdf tells of a pass is not known: it says "PASS" only where the line is "☐ PASS"',
        'unchecked: Whether LFD1001A_PSE.pdf is filled in is not known: nothing that can be read stands behind "Signed by"',
      ],
    },
    {
      title: "Named as what it is not, and beside a denial of something else",
      paper: paperOf("Not insured: Long Field Productions", "No changes. Client: Channel 9"),
      asked: { contains: ["Long Field Productions", "Channel 9"] },
      finds: [
        'unchecked: Whether LFD1001A_PSE.pdf says "Long Field Productions" or denies it is not known: it stands only in the line "Not insured: Long Field Productions"',
      ],
    },
    {
      title: "Struck through, and struck through in one of two places",
      paper: paperWith({
        lines: [
          { text: "Cleared for the UK", strokes: [[0, 18]] },
          { text: "LFD1001A", strokes: [[0, 8]] },
          { text: "LFD1001A" },
        ],
      }),
      asked: { contains: ["cleared", "LFD1001A"] },
      finds: ['unchecked: Whether LFD1001A_PSE.pdf says "cleared" is not known: it stands there struck through'],
    },
    {
      title: "With a page that is a picture",
      paper: paperWith({ lines: [{ text: "Page one", page: 1 }], pages: 2, pagesWithoutText: [2] }),
      asked: { contains: ["PASS"] },
      finds: ['unchecked: LFD1001A_PSE.pdf does not say "PASS" where it holds text, and there is none on page 2'],
    },
  ],
  *look({ contents, asked, file, values, spec }) {
    for (const [index, one] of (asked.contains ?? []).entries()) {
      const texts = (Array.isArray(one) ? one : [one]).map((text) => fillText(text, values));
      const asks = `contains/${index}`;
      const expected = joinWords(texts.map(quote));
      const said = texts.filter((text) => findText(contents, text));
      const found =
        said.find((text) => !deniedMention(contents, text)) ?? said[0] ?? spelt(contents, [one].flat(), values);
      const doubt = found === undefined ? undefined : doubtAbout(contents, found, file, titlesOf(spec));
      if (doubt) {
        yield { asks, unchecked: true, ...doubt };
        continue;
      }
      if (found !== undefined) {
        yield { met: true, asks, expected, actual: quote(found) };
        continue;
      }
      const lacks =
        texts.length === 1 ? `does not say ${expected}` : `says neither ${joinWords(texts.map(quote), "nor")}`;
      const isHidden = texts.some((text) => findText(hiddenPart(contents), text));
      const where = isHidden ? " where anybody sees it" : "";
      const blind = contents.pagesWithoutText ?? [];
      if (blind.length === 0) yield { asks, message: `${file} ${lacks}${where}`, expected };
      else
        yield {
          asks,
          unchecked: true,
          message: `${file} ${lacks} where it holds text, and there is none on ${sayPages(blind)}`,
          remedy: "Read those pages, or ask for the paper with text in it.",
        };
    }
  },
});

/** Why a paper that says it may not mean it, and what to do. */
function doubtAbout(
  contents: Contents,
  found: string,
  file: string,
  titles: readonly string[],
): { message: string; remedy: string } | undefined {
  const doubt = doubtedResult(contents, found, titles);
  if (doubt !== undefined)
    return {
      message: `Whether ${file} tells of a pass is not known: it says ${quote(found)} ${doubt}`,
      remedy: `Read it. A form that prints both words has its result in a field: ask for that by its heading under "fields".`,
    };
  const denial = deniedMention(contents, found);
  if (denial)
    return {
      message: `Whether ${file} says ${quote(found)} or denies it is not known: it stands only in the line ${quote(denial.text)}`,
      remedy:
        'Read it. Ask for a paper that says it; if this one is right, ask for the whole sentence under "contains".',
    };
  if (isStruckOut(contents, found))
    return {
      message: `Whether ${file} says ${quote(found)} is not known: it stands there struck through`,
      remedy: "Read the paper, and ask for one in which nothing is struck through.",
    };
  if (!isLeftBlank(contents, found)) return undefined;
  return {
    message: `Whether ${file} is filled in is not known: nothing that can be read stands behind ${quote(found)}`,
    remedy: "Look at the paper: a signature by pen is only a picture.",
  };
}

/** Where a title is written as people write it: with its article behind, with "and" for "&", in capitals without accents. */
function spelt(contents: Contents, texts: string[], values: Record<string, string>): string | undefined {
  for (const name of ["title", "episodeTitle"]) {
    const title = values[name];
    if (title === undefined || !texts.some((text) => text.includes(`<${name}>`))) continue;
    for (const { text: spelling, inCapitals } of titleSpellings(title)) {
      const filled = texts.map((text) => fillText(text, { ...values, [name]: spelling }));
      for (const text of filled) {
        for (const { line } of findEach(contents, text))
          if (!inCapitals || standsInCapitals(spelling, line.text)) return text;
      }
    }
  }
  return undefined;
}

/** `page 2`, `pages 2, 3 and 4`. */
function sayPages(pages: number[]): string {
  const [first, ...more] = pages;
  if (more.length === 0) return `page ${first}`;
  return pages.length > 5 ? `${pages.length} pages` : `pages ${joinWords(pages.map(String), "and")}`;
}
