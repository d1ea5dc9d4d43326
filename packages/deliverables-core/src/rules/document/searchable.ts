import type { Rule } from "../../check/rule.js";
import { papersOf } from "../../check/rule-kinds/paper-rule.js";
import { spotOf } from "../../check/seen-in-file.js";
import { paperOf, paperWith, textOf } from "../../papers/paper-in-short.js";
import { sayCount } from "../../report/amounts.js";

const paper = { type: "document", files: "contract.pdf" } as const;
const scan = paperWith({ pages: 3, pagesWithoutText: [1, 2, 3] });

export const searchable: Rule = {
  code: "document/searchable",
  title: "Scan without text",
  severity: "error",
  requirements: ["searchable"],
  why: "A client's archive finds papers by their words, and a picture of a paper has none.",
  fix: "Run text recognition over the scan, or export the paper from where it was written.",
  examples: () => [
    {
      spec: { deliverables: { contract: { ...paper, searchable: true } } },
      files: { "contract.pdf": { facts: { kind: "document", document: paperOf("Contract") } } },
      finds: [],
    },
    {
      spec: { deliverables: { contract: { ...paper, searchable: true } } },
      files: { "contract.pdf": { facts: { kind: "document", document: scan } } },
      finds: ["contract.pdf holds no text on 3 of 3 pages, expected text on at least half of them"],
    },
    {
      title: "Without the key it is told, so that nobody thinks its words were looked at",
      spec: { deliverables: { contract: paper } },
      files: { "contract.pdf": { facts: { kind: "document", document: scan } } },
      finds: ["contract.pdf is a picture of paper: nothing of what it says was looked at"],
    },
    {
      title: "A page on which nothing stands",
      spec: { deliverables: { contract: paper } },
      files: {
        "contract.pdf": {
          facts: { kind: "document", document: paperWith({ pages: 1, pagesWithoutText: [1], emptyPages: [1] }) },
        },
      },
      finds: ["contract.pdf holds no text, and nothing else either"],
    },
    {
      title: "A text of blanks",
      spec: { deliverables: { contract: { type: "document", files: "synopsis.txt" } } },
      files: { "synopsis.txt": { facts: { kind: "document", document: textOf() } } },
      finds: ["synopsis.txt holds no text, and nothing else either"],
    },
  ],
  *check(delivery) {
    for (const {
      item,
      asked,
      file,
      paper: { contents, format },
    } of papersOf(delivery)) {
      const about = { item, file, pointer: `${item.pointer}/searchable` };
      if (!contents) {
        const message = `Whether ${file} holds text is not known: it was not looked into`;
        if (asked.searchable !== undefined) yield { ...about, unchecked: true, message };
        continue;
      }
      const { pages = 1, pagesWithoutText = [], emptyPages = [], lines } = contents;
      const isEmpty = lines.length === 0 && (format === "text" || emptyPages.length === pages);
      const isText = format === "PDF" ? pagesWithoutText.length * 2 <= pages : lines.length > 0;
      const [expected, actual] = [
        asked.searchable ? "text on at least half of them" : "no text",
        `text on ${pages - pagesWithoutText.length} of ${sayCount(pages, "page")}`,
      ];
      if (asked.searchable === isText) yield { ...about, met: true, expected, actual };
      else if (asked.searchable)
        yield {
          ...about,
          ...spotOf({ page: pagesWithoutText[0] ?? 1 }),
          message: `${file} holds no text on ${pagesWithoutText.length} of ${sayCount(pages, "page")}, expected ${expected}`,
          expected,
          actual,
        };
      else if (asked.searchable === false)
        yield { ...about, message: `${file} holds ${actual}, expected none`, expected, actual };
      else if (isEmpty)
        yield {
          item,
          file,
          pointer: item.pointer,
          message: `${file} holds no text, and nothing else either`,
          remedy: "Put the finished paper in its place.",
        };
      else if (lines.length === 0)
        yield {
          item,
          file,
          pointer: item.pointer,
          severity: "info",
          forPeople: true,
          message: `${file} is ${pages > 0 && format === "PDF" ? "a picture of paper" : "empty of text"}: nothing of what it says was looked at`,
          remedy: "Read it yourself, or ask for it with text in it.",
        };
    }
  },
};
