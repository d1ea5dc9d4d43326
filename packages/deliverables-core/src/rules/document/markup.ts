import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import type { Line } from "../../papers/contents.js";
import { spotIn } from "../../papers/find-text.js";
import { textOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { leftMarkup } from "../../tables/left-markup.js";

/** In these it is not shown, or it is what the file is made of. */
const marked = new Set(["XML", "HTML", "JSON"]);
const length = { characters: { max: 180 } };

export const markup = paperRule({
  code: "document/markup",
  title: "Signs of a web page in a text",
  severity: "warning",
  why: "A programme guide shows the text as it stands: viewers read the code of an apostrophe in the middle of a name.",
  fix: "Write the letters themselves in the place of their codes, and take out what makes words bold or begins a line.",
  examples: () => [
    { paper: textOf("Smith & Sons; see <title>"), asked: length, finds: [] },
    {
      title: "A text that was asked for by its length: an error, because it is shown as it stands",
      paper: textOf("The sea draws back &amp; Ann&rsquo;s <b>house</b> falls."),
      name: "epg.txt",
      asked: length,
      finds: ['epg.txt shows "&amp;" as it stands, the first of 3'],
    },
    {
      title: "Other papers",
      paper: textOf("Produced by Smith &amp; Sons"),
      name: "letter.txt",
      finds: ['letter.txt shows "&amp;" as it stands'],
    },
  ],
  *look({ contents, paper, asked, file }) {
    // Subtitles have a rule of their own, and a list of files may lie in a form that needs it.
    if (paper.timedText || marked.has(paper.format ?? "") || asked.checksums || asked.package !== undefined) return;
    const found = contents.lines.flatMap((line) => signsIn(line).map((written) => ({ line, written })));
    const [first] = found;
    if (!first) return;
    const isShown = (asked.words ?? asked.characters) !== undefined;
    const count = found.length === 1 ? "" : `, the first of ${found.length}`;
    yield {
      at: spotIn(first.line, first.written),
      ...(isShown && { severity: "error" as const }),
      message: `${file} shows ${quote(first.written)} as it stands${count}`,
      actual: first.written,
    };
  },
});

/** So many are counted in a line. */
const most = 50;

function signsIn({ text }: Line): string[] {
  const found: string[] = [];
  for (let rest = text; found.length < most; ) {
    const written = leftMarkup(rest);
    if (written === undefined) break;
    found.push(written);
    rest = rest.slice(rest.indexOf(written) + written.length);
  }
  return found;
}
