import type { Box, Stroke } from "./pdf-layers.js";
import type { Run } from "./pdf-runs.js";

/** Where a stroke goes through letters, in parts of their height above the line that they stand on: not under them, and not over. */
const [lowest, highest] = [0.12, 0.6];
/** A stroke is thin beside them. */
const thickest = 0.3;
/** By so many heights it reaches beyond the words that it strikes out; a line to write on is longer than what is written on it. */
const beyond = 1;

/**
 * Marks, in runs, the letters that a drawn line goes through. `boxesOf` gives the letters of a run, each with its place in the run's
 * text.
 */
export function strikeOut(
  runs: readonly Run[],
  strokes: readonly Stroke[],
  boxesOf: (run: Run) => { at: number; box: Box }[],
): void {
  for (const { left, right, y, thickness } of strokes) {
    const through = runs.filter(
      (run) =>
        run.turned === 0 &&
        thickness < run.height * thickest &&
        y > run.y + run.height * lowest &&
        y < run.y + run.height * highest &&
        run.x < right &&
        run.x + run.width > left,
    );
    if (through.length === 0) continue;
    const reach = Math.max(...through.map(({ height }) => height)) * beyond;
    const [from, to] = [Math.min(...through.map(({ x }) => x)), Math.max(...through.map(({ x, width }) => x + width))];
    if (left < from - reach || right > to + reach) continue;
    for (const run of through) {
      const struck = boxesOf(run).filter(({ box }) => middleOf(box) > left && middleOf(box) < right);
      const [first, last] = [struck[0], struck.at(-1)];
      if (first && last) run.strokes = joined([...(run.strokes ?? []), [first.at, last.at + 1]]);
    }
  }
}

/** Two lines through one word are one stroke. */
function joined(ranges: [from: number, to: number][]): [from: number, to: number][] {
  const apart: [number, number][] = [];
  for (const [from, to] of ranges.sort(([one], [other]) => one - other)) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

function middleOf({ left, right }: Box): number {
  return (left + right) / 2;
}
