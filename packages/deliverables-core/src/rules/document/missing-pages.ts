import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { lackingInText, lackingPages } from "../../papers/counted-pages.js";
import { paperWith, textOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";

const on = (page: number, ...texts: string[]) => texts.map((text) => ({ text, page }));
const remedy = "Look whether it has all its pages: open it, and go to the last.";

export const missingPages = paperRule({
  code: "document/missing-pages",
  title: "Pages that a paper counts",
  severity: "error",
  why: "The page that stays behind in the scanner is the last one, and that is the one with the signatures.",
  fix: "Ask for the paper with all of its pages; if only these are wanted, have the client accept it.",
  examples: () => [
    {
      paper: paperWith({
        lines: [...on(1, "PSE report", "Page 1 of 2"), ...on(2, "Result: PASS", "Page 2 of 2")],
        pages: 2,
      }),
      finds: [],
    },
    {
      paper: paperWith({ lines: [...on(1, "Licence", "Page 1 of 3"), ...on(2, "Term", "Page 2 of 3")], pages: 2 }),
      finds: ['LFD1001A_PSE.pdf says "Page 2 of 3", and only 2 of those 3 pages are there'],
    },
    {
      title: "The last page alone",
      paper: paperWith({ lines: on(1, "Signed: Ann Lee", "Seite 3 von 3"), pages: 1 }),
      finds: ['LFD1001A_PSE.pdf says "Seite 3 von 3", and only 1 of those 3 pages is there'],
    },
    {
      title: "In a sentence, and in the midst of a page",
      paper: paperWith({
        lines: on(1, "Contents", "a", "b", "See page 2 of 3 of the report.", "Page 1 of 3", "c", "d", "e"),
        pages: 1,
      }),
      finds: [],
    },
    {
      title: "In a text",
      paper: textOf("Page 1 of 3", "Licence", "Page 2 of 3", "Term"),
      name: "licence.txt",
      finds: ['licence.txt says "Page 2 of 3", and only 2 of those 3 pages are there'],
    },
    {
      title: "In Word, which counts its pages when it saves",
      paper: paperWith({ lines: [{ text: "Page 1 of 3" }], pages: 1 }, "DOCX"),
      name: "licence.docx",
      finds: [
        'unchecked: Whether licence.docx is whole is not known: it says "Page 1 of 3", and has 1 page as far as can be told',
      ],
    },
  ],
  *look({ paper: { format }, contents, file }) {
    const { pages } = contents;
    if (format === "DOCX" || format === "ODT") {
      const [lacking] = pages === undefined ? [] : lackingPages(contents, pages);
      if (!lacking || lacking.total <= (pages ?? 0)) return;
      const message = `Whether ${file} is whole is not known: it says ${quote(lacking.written)}, and has ${sayPages(pages ?? 0)} as far as can be told`;
      yield { unchecked: true, message, remedy };
      return;
    }
    const found =
      format === "PDF" ? lackingPages(contents, pages ?? 0) : format === "text" ? lackingInText(contents) : [];
    for (const { written, at, total, there } of found)
      yield {
        at,
        message: `${file} says ${quote(written)}, and only ${there} of those ${total} pages ${there === 1 ? "is" : "are"} there`,
        actual: sayPages(there),
        expected: sayPages(total),
      };
  },
});

function sayPages(count: number): string {
  return count === 1 ? "1 page" : `${count} pages`;
}
