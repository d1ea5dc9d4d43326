import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { sayTime } from "../../check/say-time.js";
import { addUp, type Sum } from "../../cue-sheets/add-up-cues.js";
import { type CueClock, durationIn, lengthOf, timeFault, timesOf } from "../../cue-sheets/cue-clock.js";
import type { CueSheet, TotalLine } from "../../cue-sheets/cue-sheet.js";
import { cuesOfTotal } from "../../cue-sheets/cues-of-total.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";
import { absolute, compare, type Rational, rational, subtract } from "../../timecode/rational.js";

const headings = "No,Title,Role,Name,Duration";
const rows = ["1,Dawn,Composer,Jo,12:34", "1,Dawn,Publisher,Hedge,12:34", "2,Dusk,Composer,Jo,12:34"];

export const total = cueSheetRule({
  code: "cue-sheet/total",
  title: "Total of the music",
  severity: "error",
  why: "A total that is not the sum of the cues tells that one is missing, counted twice or changed since.",
  fix: "Add the durations of the cues up again, each cue once, however many rows it has.",
  examples: () => [
    { sheet: ["Total music duration,25:08", headings, ...rows], finds: [] },
    {
      sheet: ["Total music duration,26:00", headings, ...rows],
      finds: ["Total of the music is 26:00, but its 2 cues add up to 00:25:08:00"],
    },
    {
      sheet: ["Total music duration,12:35:00", headings, "1,Dawn,Composer,Jo,12:34"],
      finds: ["Total of the music is 12:35:00, but its only cue lasts 00:12:34:00"],
    },
    {
      title: "The usual template adds up rows, so that a cue with a composer and a publisher counts twice",
      sheet: ["Total music duration,37:42", headings, ...rows],
      finds: ["Total of the music is 37:42, which adds up rows; its 2 cues are 00:25:08:00"],
    },
    {
      title: "Rows without the duration are not added up",
      sheet: ["Total music duration,37:42", headings, ...rows, "2,,Publisher,Hedge,"],
      finds: ["Total of the music is 37:42, which adds up rows; its 2 cues are 00:25:08:00"],
    },
    {
      title: "A duration that was mistyped, and a total that is right by the times",
      sheet: ["Total music duration,0:50", "Title,In,Out,Duration", "Dawn,1:00,1:30,0:10", "Dusk,2:00,2:20,0:20"],
      finds: [],
    },
    {
      title: '"Total duration" above the cues may be the length of the programme',
      production: { frameRate: "25", duration: "00:52:00:00" },
      sheet: ["Total duration,52:00", "Title,Composer,Duration", "Dawn,Jo,1:00"],
      finds: [],
    },
    {
      title: "Lines of totals below and between the cues, whatever they are called",
      sheet: [
        "Title,Composer,In,Duration,Origin",
        "Dawn,Jo,0:00,1:00,Library",
        "Dusk,Jo,1:00,0:30,Commissioned",
        "Subtotal,,,1:30,",
        "Night,Jo,2:00,0:15,Library",
        "Gesamtlänge Musik,,,1:45,",
        "Total library music,,,1:15,",
        "Minutes of music,,,1:45,",
      ],
      finds: [],
    },
    {
      title: "A total above the cues and another one below them",
      sheet: ["Total music duration,1:30", "Title,Composer,Duration", "Dawn,Jo,1:00", "Dusk,Jo,0:30", "Gesamt,,2:30"],
      finds: ["Total of the music is 2:30, but its 2 cues add up to 00:01:30:00"],
    },
    {
      sheet: ["Title,Composer,Duration", "Dawn,Jo,1:00", "Dusk,Jo,0:30", "Total,,ca. 2 1/2 min"],
      finds: ['unchecked: Total of the music was not compared: "ca. 2 1/2 min" cannot be read as a duration'],
    },
  ],
  *look({ sheet, clock, programme }) {
    const { cues } = sheet;
    let before = 0;
    for (const line of cues.length > 0 ? statedOn(sheet) : []) {
      const { value: at, label } = line;
      const what = line.of === "part" ? sayCell(label ?? at) : "Total of the music";
      const stated = durationIn(at, clock);
      // "Total duration" above the cues may be that of the programme.
      const isLength = stated && programme.duration && isNear(stated, programme.duration, rational(1));
      if (at === sheet.eitherTotal && isLength) continue;
      const unable = whyNot(sheet, at, clock);
      if (!stated || unable !== undefined) {
        if (unable !== undefined)
          yield { at, unchecked: true, ...unable, message: `${what} was not compared: ${unable.message}` };
        continue;
      }
      const ways = cuesOfTotal(line, before, cues).map((ofLine) => addUp(ofLine, clock));
      if (sheet.totals.includes(line)) before = line.below;
      const [first] = ways;
      if (!first) {
        const remedy = "Add it up by hand, or give the cues the usage or the origin that it names.";
        yield { at, unchecked: true, message: `${what} was not compared: no cue says that it belongs to it`, remedy };
      } else if (!ways.some((way) => [way.sum, way.byTimes].some((sum) => isNear(stated, sum, way.rounding)))) {
        const expected = sayTime(first.sum, clock.rate);
        yield { at, message: `${what} is ${at.text}, ${sayOther(stated, first, expected)}`, expected, actual: at.text };
      }
    }
  },
});

/** The total above the cues, and those of the lines below and between them. */
function statedOn({ header, totals, cues }: CueSheet): TotalLine[] {
  const lines = totals.filter(({ of }) => of !== "programme");
  const above = lines.some(({ value }) => value === header.musicDuration) ? undefined : header.musicDuration;
  return [...(above ? [{ of: "music" as const, rest: "", value: above, below: cues.length }] : []), ...lines];
}

function whyNot({ cues }: CueSheet, at: Cell, clock: CueClock): { message: string; remedy: string } | undefined {
  const fault = timeFault(at, clock);
  if (fault !== undefined) {
    // "5 cues" is a total too, and so is "375" of as many seconds. Frames without a rate have their own finding.
    const number = Number(/^\d{1,6}(?!\d)/.exec(at.text)?.[0]);
    const isSeconds = compare(addUp(cues, clock).sum, rational(number || 0)) === 0;
    const isCount = !/\d/.test(at.text) || number === cues.length || isSeconds;
    if (isCount || fault === "needs a rate") return undefined;
    return { message: `${sayCell(at)} cannot be read as a duration`, remedy: "Write it as mm:ss or hh:mm:ss." };
  }
  if (cues.every((cue) => lengthOf(timesOf(cue, clock)) !== undefined)) return undefined;
  return { message: "not every cue says how long it is", remedy: "Give every cue a duration that can be read." };
}

function sayOther(stated: Rational, { cues, ofRows, rounding }: Sum, expected: string): string {
  const isOne = cues === 1;
  return ofRows.some((sum) => isNear(stated, sum, rounding))
    ? `which adds up rows; its ${isOne ? "only cue is" : `${cues} cues are`} ${expected}`
    : `but its ${isOne ? "only cue lasts" : `${cues} cues add up to`} ${expected}`;
}

function isNear(left: Rational, right: Rational, rounding: Rational): boolean {
  return compare(absolute(subtract(left, right)), rounding) <= 0;
}
