import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { sayTime } from "../../check/say-time.js";
import { timesOf } from "../../cue-sheets/cue-clock.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";
import { add, compare, multiply, type Rational, rational } from "../../timecode/rational.js";

const headings = "Title,Composer,In,Out,Usage";
const withoutUsage = "Title,Composer,In,Out,Duration";
const main = /^(mt|main titles?|opening (titles?|theme))$/;
const end = /^(et|end (titles?|credits)|closing (titles?|theme))$/;

/** What composers call music that was written for a title: by itself, in brackets, or behind the programme's title. */
const mainMusic = /(^| )(main titles?|(opening|main title) (music|titles?|theme|credits)|titelmusik|vorspann)$/;
const endMusic =
  /(^| )(end (titles?|credits)|(closing|end title) (music|titles?|theme|credits)|abspann|generique de fin)$/;

export const titleZone = cueSheetRule({
  code: "cue-sheet/title-zone",
  title: "Titles at the wrong end",
  severity: "warning",
  why: "Societies pay a theme otherwise than what plays under speech; a main title near the end was mostly given the wrong code.",
  fix: "Look up what plays there, and give the cue the code of its use, or its own title.",
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
    {
      title: "By their titles, whatever the codes are",
      sheet: [
        withoutUsage,
        "Hedge (Closing Music),Jo,0:00,0:30,0:30",
        "Dawn,Jo,5:00,6:00,1:00",
        "Hedge (Opening Music),Jo,24:00,24:40,0:40",
      ],
      asked: { codes: "prs" },
      finds: [
        'Cue 1 is "Hedge (Closing Music)" and ends at 00:00:30:00, in the first half of the sheet',
        'Cue 3 is "Hedge (Opening Music)" and begins at 00:24:00:00, in the second half of the sheet',
      ],
    },
    { title: "Two cues have no halves", sheet: [headings, "A,Jo,0:00,0:30,BI", "B,Jo,0:40,0:50,MT"], finds: [] },
  ],
  *look({ sheet, clock, asked }) {
    const cues = sheet.cues.map((cue) => ({ cue, times: timesOf(cue, clock) }));
    const starts = cues.flatMap(({ times }) => times.in ?? []);
    const ends = cues.flatMap(({ times }) => times.out ?? []);
    if (starts.length < 3 || ends.length < 3) return;
    const [first, last] = [
      starts.reduce(smaller),
      ends.reduce((left, right) => (smaller(left, right) === left ? right : left)),
    ];
    const middle = multiply(add(first, last), rational(1, 2));
    // The letters mean something else in other sets of codes.
    const hasCodes = asked.codes === undefined || asked.codes === "ascap-bmi";
    const say = (time: Rational) => sayTime(time, clock.rate, clock.dropFrame);
    for (const { cue, times } of cues) {
      const told = titleIn(cue, hasCodes);
      if (!told) continue;
      const { at, isMain } = told;
      if (isMain && times.in && compare(times.in, middle) > 0)
        yield {
          at,
          message: `${cue.name} is ${sayCell(at)} and begins at ${say(times.in)}, in the second half of the sheet`,
        };
      if (!isMain && times.out && compare(times.out, middle) < 0)
        yield {
          at,
          message: `${cue.name} is ${sayCell(at)} and ends at ${say(times.out)}, in the first half of the sheet`,
        };
    }
  },
});

/** What says that a cue is a main or an end title: its usage, else its own title. */
function titleIn({ cells: { usage, title } }: Cue, hasCodes: boolean): { at: Cell; isMain: boolean } | undefined {
  const use = usage && hasCodes ? plainWords(usage.text) : "";
  if (usage && (main.test(use) || end.test(use))) return { at: usage, isMain: main.test(use) };
  const name = title ? plainWords(title.text.slice(0, 500)) : "";
  return title && (mainMusic.test(name) || endMusic.test(name))
    ? { at: title, isMain: mainMusic.test(name) }
    : undefined;
}

function smaller(left: Rational, right: Rational): Rational {
  return compare(left, right) <= 0 ? left : right;
}
