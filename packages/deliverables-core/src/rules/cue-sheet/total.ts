import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { sayTime } from "../../check/say-time.js";
import { type CueTimes, durationIn, lengthOf, sumOf, timesOf } from "../../cue-sheets/cue-clock.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";
import { absolute, compare, multiply, type Rational, rational, subtract } from "../../timecode/rational.js";

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
  ],
  *look({ sheet, clock }) {
    const at = sheet.header.musicDuration;
    const stated = durationIn(at, clock);
    if (!at || !stated || sheet.cues.length === 0) return;
    const times = sheet.cues.map((cue) => timesOf(cue, clock));
    const lengths = times.map((one) => lengthOf(one));
    if (lengths.some((length) => length === undefined)) {
      const message = "Total of the music was not compared: not every cue says how long it is";
      yield { at, unchecked: true, message, remedy: "Give every cue a duration that can be read." };
      return;
    }
    const sum = sumOf(lengths);
    // Every cue may be rounded.
    const rounding = sumOf(times.map((one) => one.rounding));
    if (isNear(stated, sum, rounding)) return;
    // A duration that is not its cue's out minus in has its own finding; the total may well be right.
    if (isNear(stated, sumOf(times.map(lengthByTimes)), rounding)) return;
    const byRows = (count: (cue: Cue) => number) =>
      sumOf(sheet.cues.map((cue, index) => multiply(lengths[index] ?? rational(0), rational(count(cue)))));
    const isOfRows = [rowsIn, durationsIn].some((count) => isNear(stated, byRows(count), rounding));
    const expected = sayTime(sum, clock.rate);
    const isOne = sheet.cues.length === 1;
    const cues = isOne ? "only cue lasts" : `${sheet.cues.length} cues add up to`;
    const message = isOfRows
      ? `Total of the music is ${at.text}, which adds up rows; its ${isOne ? "only cue is" : `${sheet.cues.length} cues are`} ${expected}`
      : `Total of the music is ${at.text}, but its ${cues} ${expected}`;
    yield { at, message, expected, actual: at.text };
  },
});

function isNear(left: Rational, right: Rational, rounding: Rational): boolean {
  return compare(absolute(subtract(left, right)), rounding) <= 0;
}

function lengthByTimes({ in: from, out: to, ...rest }: CueTimes): Rational | undefined {
  return from && to ? subtract(to, from) : lengthOf(rest);
}

/** In how many rows of a cue its duration stands, where it has one cell. */
function durationsIn({ all, cells }: Cue): number {
  return all.filter(({ text }) => text !== "" && text === cells.duration?.text).length;
}

function rowsIn({ all }: Cue): number {
  return new Set(all.map(({ place, cell }) => place?.start.line ?? cell?.replace(/^.*?(\d+)$/, "$1"))).size;
}
