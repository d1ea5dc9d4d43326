import { multiply, type Rational, rational, subtract } from "../timecode/rational.js";
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
    rounding: sumOf(times.map((one) => one.rounding)),
    byTimes: sumOf(times.map(lengthByTimes)),
    ofRows: [byRows(rowsIn), byRows(durationsIn)],
  };
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
