import { isWhollyStruck, sayWhere, takeFields } from "../../check/field-values.js";
import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { fillText } from "../../delivery/tokens/fill-text.js";
import { contraryLine } from "../../papers/contrary-line.js";
import { fold } from "../../papers/find-text.js";
import { withoutHarmless } from "../../papers/no-pass.js";
import { paperOf, paperWith } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { boxesIn, tickedOption } from "../../papers/ticked-option.js";
import { joinWords } from "../../spec/requirement.js";
import { titlesOf } from "../../spec/titles-of.js";

const result = { heading: "Result", is: ["PASS", "PASSED"] };

export const documentField = paperRule({
  code: "document/field",
  title: "Value in a paper",
  severity: "error",
  requirements: ["fields"],
  asks: "fields",
  why: "A report that is attached and says FAIL is worse than none, and nobody opens it before the client does.",
  fix: "Ask for a paper that says it; if it stands somewhere else in the paper, tell the spec where.",
  examples: () => [
    { paper: paperOf("Result: Pass"), asked: { fields: { result } }, finds: [] },
    {
      title: "Everywhere it stands",
      paper: paperOf("Result\tPASS", "Result\tFAIL"),
      asked: { fields: { result } },
      finds: ['The paper\'s result is "FAIL", expected "PASS" or "PASSED"'],
    },
    {
      paper: paperOf("Summary"),
      asked: { fields: { result } },
      finds: ['LFD1001A_PSE.pdf has no result: nothing stands behind "Result"'],
    },
    {
      title: "A line further down takes it back",
      paper: paperOf("Result: PASS", "Final result: FAIL"),
      asked: { fields: { result } },
      finds: ['unchecked: Whether the paper\'s result is "PASS" is not known: it also says "Final result: FAIL"'],
    },
    {
      title: "A line is drawn through it",
      paper: paperWith({ lines: [{ text: "Result\tPASS", strokes: [[7, 11]], page: 1 }] }),
      asked: { fields: { result } },
      finds: ['unchecked: The paper\'s result is struck through: "PASS"'],
    },
    {
      title: "One word is struck through, and another stands behind it",
      paper: paperWith({ lines: [{ text: "Result: FAIL PASS", strokes: [[8, 12]] }] }, "DOCX"),
      asked: { fields: { result } },
      finds: ['unchecked: Whether the paper\'s result is "PASS" is not known: "FAIL" stands there struck through'],
    },
    { title: "With an exclamation mark", paper: paperOf("Result: PASSED!"), asked: { fields: { result } }, finds: [] },
    {
      title: "A box that is ticked, and a remark that nothing was found",
      paper: paperOf("Result: [X] PASS [ ] FAIL", "Result: ✔ PASSED – 0 violations"),
      asked: { fields: { result } },
      finds: [],
    },
    {
      title: "The other box",
      paper: paperOf("Result: ☐ PASS ☑ FAIL"),
      asked: { fields: { result } },
      finds: ['The paper\'s result is "☐ PASS ☑ FAIL", expected "PASS" or "PASSED"'],
    },
    {
      title: "A form that nobody has ticked",
      paper: paperOf("Result: ☐ PASS ☐ FAIL"),
      asked: { fields: { result } },
      finds: [
        'The paper\'s result is left open: neither box is ticked in "☐ PASS ☐ FAIL", expected "PASS" or "PASSED"',
      ],
    },
    {
      title: "Both boxes",
      paper: paperOf("Result\t☒ PASS\t☒ FAIL"),
      asked: { fields: { result } },
      finds: [
        'The paper\'s result is left open: both boxes are ticked in "☒ PASS ☒ FAIL", expected "PASS" or "PASSED"',
      ],
    },
    {
      title: "A box in each cell, or in each line",
      paper: paperOf("Result\t☐ FAIL\t☒ PASS", "Result:", "☒ PASS", "☐ FAIL"),
      asked: { fields: { result } },
      finds: [],
    },
    {
      title: "In a workbook",
      paper: paperWith({ lines: [{ text: "Total\t12", cells: ["A7", "B7"] }] }, "XLSX"),
      name: "costs.xlsx",
      asked: { fields: { total: { cell: "B7", is: "14" } } },
      finds: ['The paper\'s total is "12", expected "14"'],
    },
  ],
  *look(delivered) {
    const { file, contents, spec, values: tokens } = delivered;
    for (const { name, field, values, asks } of takeFields(delivered)) {
      const told = values.filter((one) => one.value !== "" && !isWhollyStruck(one));
      const struck = values.find((one) => one.struck !== undefined);
      if (told.length === 0 && struck) {
        const message = `The paper's ${name} is struck through: ${quote(struck.value)}`;
        yield { at: struck.at, asks, unchecked: true, message, remedy: readStruck };
        continue;
      }
      if (told.length === 0) {
        const isBlind = (contents.pagesWithoutText ?? []).length > 0;
        const isNoXml = field.xpath !== undefined && !contents.xml;
        const lacks = `${file} has no ${name}: nothing stands ${sayWhere(field)}`;
        if (field.optional) yield { met: true, asks, expected: "optional", actual: "not there" };
        else if (isNoXml) yield { asks, unchecked: true, message: `${lacks}, because it is no XML that can be read` };
        else if (isBlind) yield { asks, unchecked: true, message: `${lacks} on the pages that hold text` };
        else yield { asks, message: lacks, actual: "not there" };
        continue;
      }
      const wanted = field.is === undefined ? undefined : [field.is].flat().map((text) => fillText(text, tokens));
      const expected = wanted ? joinWords(wanted.map(quote)) : "present";
      const wrong = wanted && told.find(({ value }) => !wanted.some((one) => isSame(one, value)));
      if (wrong) yield { at: wrong.at, asks, ...sayWrong(name, wrong.value, expected) };
      const contrary = wanted && told[0] && contraryLine(contents, resultOf(told[0].value), titlesOf(spec));
      if (!wrong && contrary !== undefined)
        yield {
          at: told[0]?.at,
          asks,
          unchecked: true,
          message: `Whether the paper's ${name} is ${quote(told[0]?.value ?? "")} is not known: it also says ${quote(contrary.trim())}`,
          remedy:
            "Read the paper. If it failed, ask for one that passed; a result that counts no more has to be taken out.",
        };
      else if (!wrong && struck) {
        const message = `Whether the paper's ${name} is ${quote(told[0]?.value ?? "")} is not known: ${quote(struck.struck ?? "")} stands there struck through`;
        yield { at: struck.at, asks, unchecked: true, message, remedy: readStruck };
      } else if (!wrong && !field.agrees && !field.date && field.amount === undefined && field.kind === undefined)
        yield { met: true, asks, expected, actual: quote(told[0]?.value ?? "") };
    }
  },
});

/** A form of which no box is ticked says nothing; one with two says as little. */
function sayWrong(name: string, value: string, expected: string) {
  const [actual, boxes] = [quote(value), boxesIn(value)];
  const isOpen = tickedOption(value) === "" && boxes !== undefined && boxes.ticked !== 1;
  const what = isOpen ? `left open: ${sayBoxes(boxes)} in ${actual}` : actual;
  return {
    message: `The paper's ${name} is ${what}, expected ${expected}`,
    expected,
    actual,
    ...(isOpen && { remedy: boxes.ticked === 0 ? tickOne : tickOnlyOne }),
  };
}

function sayBoxes({ all, ticked }: { all: number; ticked: number }): string {
  if (ticked > 0) return ticked === 2 && all === 2 ? "both boxes are ticked" : `${ticked} boxes are ticked`;
  if (all === 1) return "its box is not ticked";
  return all === 2 ? "neither box is ticked" : "no box is ticked";
}

const tickOne = "Have whoever issued the paper tick the one box that holds, and send it again.";
const tickOnlyOne = "Ask whoever issued the paper which box holds, and have the other one cleared.";
const readStruck = "Read the paper, and ask whoever issued it for one in which nothing is struck through.";

/** `PASSED!`, `☑ PASSED ☐ FAILED` and `PASSED – 0 violations` are PASSED. */
function isSame(wanted: string, value: string): boolean {
  return [fold(value), resultOf(value)].includes(fold(wanted));
}

/** What is ticked, without what only says that nothing was found. */
function resultOf(value: string): string {
  const result = tickedOption(value) || fold(value.slice(0, 400));
  return withoutHarmless(result).replace(
    /(?:[\s,;:(–-]|(?<!\p{L})(?:with|and|mit|und|avec|et)(?=[\s)]*$))+[\s).!]*$|\s?[.!]{1,3}$/u,
    "",
  );
}
