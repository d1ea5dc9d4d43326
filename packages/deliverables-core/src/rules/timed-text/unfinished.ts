import { nameOf, timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { quote } from "../../papers/quote.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { withoutTitles } from "../../papers/without-titles.js";
import { titlesOf } from "../../spec/titles-of.js";

/** What stands in place of a whole subtitle. "Draft?" and "Test!" are said by somebody. */
const instead =
  /^\W*(?:(?:tbc|tba|tbd|x{2,}|\?{2,})\W*|(?:to follow|to come|draft|test|text|title|subtitle|untertitel|todo)[^\p{L}\d?!¿¡]*)$/iu;
/** What somebody noted for somebody else, or a template left. People in films say nearly everything else. */
const notes =
  /[[({<](check|todo|tbc|tbd|fixme|insert|translate|translation|query|qc)(?!\p{L})[^\])}>\n]{0,60}[\])}>]|(?<!\S)\?{3,}(?!\S)|(?<!\p{L})(?:lorem ipsum(?!\s?[?!])|TODO|FIXME)(?!\p{L})|\{\{[^{}\n]{1,60}\}\}/iu;

/** A letter as HTML writes it, in formats that show it as it stands. */
const entity = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}|[a-z]{1,3}\d{0,2});/i;
const plainForms: readonly string[] = ["SRT", "EBU STL", "SCC"];

export const timedTextUnfinished = timedTextRule({
  code: "timed-text/unfinished",
  title: "Unfinished subtitles",
  severity: "warning",
  why: "A note to the translator is read aloud by the whole country.",
  fix: "Ask for the finished file. If the words are meant to be shown, say with `mustNotContain` of that deliverable what must not be.",
  examples: () => [
    {
      paper: timedTextOf([shown("1", "3", "That is still to be confirmed, Jo."), shown("4", "6", "What???")]),
      finds: [],
    },
    {
      title: "Said by somebody, or the title of the film",
      production: { title: "Test" },
      paper: timedTextOf([
        shown("1", "3", "TEST"),
        shown("4", "6", "Draft?"),
        shown("7", "9", "Lorem ipsum? Very funny."),
      ]),
      finds: [],
    },
    {
      title: "The same in several subtitles",
      paper: timedTextOf([shown("1", "3", "DRAFT"), shown("4", "6", "Lorem ipsum dolor"), shown("7", "9", "DRAFT")]),
      finds: ['Subtitle 1 at 1s still says "DRAFT", the first of 2', 'Subtitle 2 at 4s still says "Lorem ipsum"'],
    },
    {
      paper: timedTextOf([
        shown("1", "3", "TBC"),
        shown("4", "6", "We met in the field.", "[CHECK TRANSLATION] ???"),
        shown("7", "9", " "),
        shown("10", "12", "Un &eacute;t&eacute; chaud, R&B"),
      ]),
      finds: [
        'Subtitle 1 at 1s still says "TBC"',
        'Subtitle 2 at 4s still says "[CHECK TRANSLATION]"',
        "Subtitle 3 at 7s shows nothing",
        'Subtitle 4 at 10s shows "&eacute;", letter by letter',
      ],
    },
  ],
  *look({ events, item: { asked }, text: { forms, reel }, spec }) {
    // The spec says itself what must not stand there.
    if (asked.type === "document" && asked.mustNotContain !== undefined) return;
    const titles = titlesOf(spec);
    const texts = events.map(({ event }) => event.lines?.join("\n").trim());
    for (const [index, one] of events.entries()) {
      const text = texts[index];
      const { at } = one.event;
      const written = text === undefined ? undefined : markIn(text);
      // A phrase that comes back is told once.
      if (written !== undefined && withoutTitles(written, titles) === written && texts.indexOf(text) === index) {
        const count = texts.filter((other) => other === text).length;
        const message = `${nameOf(one)} still says ${quote(written)}${count > 1 ? `, the first of ${count}` : ""}`;
        yield { at, message, actual: written };
      }
      const raw = plainForms.some((form) => form === forms[0]) ? entity.exec(text ?? "")?.[0] : undefined;
      if (raw !== undefined) yield { at, message: `${nameOf(one)} shows ${quote(raw)}, letter by letter`, actual: raw };
      // Programs that write TTML leave empty elements, which nobody sees; and a reel of a DCP in which nobody speaks has one empty subtitle.
      if (text === "" && !forms.includes("TTML") && !(reel && events.length === 1))
        yield { at, message: `${nameOf(one)} shows nothing` };
    }
  },
});

function markIn(text: string): string | undefined {
  return (instead.exec(text)?.[0] ?? notes.exec(text)?.[0])?.trim();
}
