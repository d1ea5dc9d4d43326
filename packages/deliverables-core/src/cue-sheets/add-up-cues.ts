import { compare, multiply, type Rational, rational, subtract } from "../timecode/rational.js";
import { type CueClock, type CueTimes, lengthOf, sumOf, timesOf } from "./cue-clock.js";
import type { Cue } from "./cue-sheet.js";

/** How long some cues are together, in every way in which sheets add them up. */
export interface Sum {
  cues: number;
  sum: Rational;
  /** Every cue may be rounded. */
  rounding: Rational;
  /** From in to out: a duration that is something else has its own finding, and the total may well be right. */
  byTimes: Rational;
  /** Each cue as often as it has rows, or rows with its duration. */
  ofRows: Rational[];
}

export function addUp(cues: Cue[], clock: CueClock): Sum {
  const times = cues.map((cue) => timesOf(cue, clock));
  const lengths = times.map(lengthOf);
  const byRows = (count: (cue: Cue) => number) =>
    sumOf(cues.map((cue, index) => multiply(lengths[index] ?? rational(0), rational(count(cue)))));
  return {
    cues: cues.length,
    sum: sumOf(lengths),
    rounding: roundingOf(times),
    byTimes: sumOf(times.map(lengthByTimes)),
    ofRows: [byRows(rowsIn), byRows(durationsIn)],
  };
}

/** Seconds by which the total may differ where every length is just what the sheet's own times make it: nothing was rounded before. */
const mostWhereCounted = rational(2);
/** Of fewer cues that may be chance. */
const fewestCounted = 5;

function roundingOf(times: CueTimes[]): Rational {
  const each = sumOf(times.map(({ rounding }) => rounding));
  const isCounted = ({ in: from, out: to, durations: [length] }: CueTimes) =>
    from !== undefined && to !== undefined && length !== undefined && compare(subtract(to, from), length) === 0;
  const isAll = times.length >= fewestCounted && times.every(isCounted);
  return isAll && compare(each, mostWhereCounted) > 0 ? mostWhereCounted : each;
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
