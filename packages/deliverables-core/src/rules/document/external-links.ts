import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { maskLocalPath } from "../../papers/local-paths.js";
import { paperWith } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { sayCount } from "../../report/amounts.js";

export const externalLinks = paperRule({
  code: "document/external-links",
  title: "Values from other files",
  severity: "warning",
  inLists: true,
  why: "What the paper takes from a file on somebody's drive is missing, or out of date, at the client.",
  fix: "Break the links (in Excel: Data, Edit Links, Break Link), and save the paper again.",
  clause: "ECMA-376-2, 9.3: relationships with an external target.",
  examples: () => [
    { paper: paperWith({ externalLinks: [] }, "DOCX"), name: "letter.docx", finds: [] },
    {
      paper: paperWith({ externalLinks: ["file:///C:/Users/jsmith/logo.png"] }, "DOCX"),
      name: "letter.docx",
      finds: ['letter.docx takes from 1 other file: "file:///C:/Users/…/logo.png"'],
    },
  ],
  *look({ contents: { externalLinks = [] }, file }) {
    const [first] = externalLinks;
    if (first === undefined) return;
    const other = sayCount(externalLinks.length, "other file");
    yield { message: `${file} takes from ${other}: ${quote(maskLocalPath(first))}` };
  },
});
