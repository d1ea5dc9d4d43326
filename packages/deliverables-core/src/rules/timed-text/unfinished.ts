import { nameOf, timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { quote } from "../../papers/quote.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";

/** What stands in place of a whole subtitle. */
const instead = /^\W*(tbc|tba|tbd|to follow|to come|draft|test|text|title|subtitle|untertitel|todo|x{2,}|\?{2,})\W*$/i;
/** What somebody noted for somebody else, or a template left. People in films say nearly everything else. */
const notes =
  /[[({<](check|todo|tbc|tbd|fixme|insert|translate|translation|query|qc)(?!\p{L})[^\])}>\n]{0,60}[\])}>]|(?<!\S)\?{3,}(?!\S)|(?<!\p{L})(lorem ipsum|TODO|FIXME)(?!\p{L})|\{\{[^{}\n]{1,60}\}\}/iu;

export const timedTextUnfinished = timedTextRule({
  code: "timed-text/unfinished",
  title: "Unfinished subtitles",
  severity: "warning",
  why: "A note to the translator is read aloud by the whole country.",
  fix: "Ask for the finished file. If the words are meant to be shown, say with `mustNotContain` of that deliverable what must not be.",
  examples: [
    {
      paper: timedTextOf([shown("1", "3", "That is still to be confirmed, Jo."), shown("4", "6", "What???")]),
      finds: [],
    },
    {
      paper: timedTextOf([
        shown("1", "3", "TBC"),
        shown("4", "6", "We met in the field.", "[CHECK TRANSLATION] ???"),
        shown("7", "9", " "),
      ]),
      finds: [
        'Subtitle 1 at 1s still says "TBC"',
        'Subtitle 2 at 4s still says "[CHECK TRANSLATION]"',
        "Subtitle 3 at 7s shows nothing",
      ],
    },
  ],
  *look({ events, item: { asked }, text: { forms } }) {
    // The spec says itself what must not stand there.
    if (asked.type !== "document" || asked.mustNotContain !== undefined) return;
    for (const one of events) {
      const { lines, at } = one.event;
      const text = lines?.join("\n").trim();
      const written = text === undefined ? undefined : (instead.exec(text)?.[0] ?? notes.exec(text)?.[0])?.trim();
      if (written !== undefined) {
        yield { at, message: `${nameOf(one)} still says ${quote(written)}`, actual: written };
      }
      // Programs that write TTML leave empty elements, which nobody sees.
      else if (text === "" && !forms.includes("TTML")) yield { at, message: `${nameOf(one)} shows nothing` };
    }
  },
});
