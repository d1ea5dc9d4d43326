import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { sayTime } from "../../check/say-time.js";
import { timesOf } from "../../cue-sheets/cue-clock.js";
import { plainWords } from "../../tables/plain-words.js";
import { add, compare, multiply, type Rational, rational } from "../../timecode/rational.js";

const headings = "Title,Composer,In,Out,Usage";
const main = /^(mt|main titles?|opening (titles?|theme))$/;
const end = /^(et|end (titles?|credits)|closing (titles?|theme))$/;

export const titleZone = cueSheetRule({
  code: "cue-sheet/title-zone",
  title: "Titles at the wrong end",
  severity: "warning",
  why: "Societies pay a theme otherwise than what plays under speech; a main title near the end was mostly given the wrong code.",
  fix: "Look up what plays there, and give the cue the code of its use.",
  examples: () => [
    {
      sheet: [headings, "Hedge,Jo,0:00,0:30,MT", "Dawn,Jo,5:00,6:00,BI", "Hedge,Jo,24:00,24:40,ET"],
      finds: [],
    },
    {
      sheet: [headings, "Hedge,Jo,0:00,0:30,End title", "Dawn,Jo,5:00,6:00,BI", "Hedge,Jo,24:00,24:40,MT"],
      finds: [
        'Cue 1 is "End title" and ends at 00:00:30:00, in the first half of the sheet',
        'Cue 3 is "MT" and begins at 00:24:00:00, in the second half of the sheet',
      ],
    },
    { title: "Two cues have no halves", sheet: [headings, "A,Jo,0:00,0:30,BI", "B,Jo,0:40,0:50,MT"], finds: [] },
  ],
  *look({ sheet, clock, asked }) {
    // The letters mean something else in other sets of codes.
    if (asked.codes !== undefined && asked.codes !== "ascap-bmi") return;
    const cues = sheet.cues.map((cue) => ({ cue, times: timesOf(cue, clock) }));
    const starts = cues.flatMap(({ times }) => times.in ?? []);
    const ends = cues.flatMap(({ times }) => times.out ?? []);
    if (starts.length < 3 || ends.length < 3) return;
    const [first, last] = [
      starts.reduce(smaller),
      ends.reduce((left, right) => (smaller(left, right) === left ? right : left)),
    ];
    const middle = multiply(add(first, last), rational(1, 2));
    for (const { cue, times } of cues) {
      const at = cue.cells.usage;
      if (!at) continue;
      const usage = plainWords(at.text);
      const say = (time: Rational) => sayTime(time, clock.rate, clock.dropFrame);
      if (main.test(usage) && times.in && compare(times.in, middle) > 0)
        yield {
          at,
          message: `${cue.name} is "${at.text}" and begins at ${say(times.in)}, in the second half of the sheet`,
        };
      if (end.test(usage) && times.out && compare(times.out, middle) < 0)
        yield {
          at,
          message: `${cue.name} is "${at.text}" and ends at ${say(times.out)}, in the first half of the sheet`,
        };
    }
  },
});

function smaller(left: Rational, right: Rational): Rational {
  return compare(left, right) <= 0 ? left : right;
}
