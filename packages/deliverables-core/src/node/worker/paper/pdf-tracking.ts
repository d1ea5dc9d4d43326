import type { PlacedText } from "./pdf-lines.js";

/** By how much letters are set apart, in parts of their height, for each run that is set so. */
export type Tracking = ReadonlyMap<PlacedText, number>;

/** Letters that stand apart by less are joined all the same; by more, they are single ones. In parts of their height. */
const [least, most] = [0.07, 0.45];
/** Kerning moves letters by as much. */
const even = 0.08;
/** So few letters are no word that is set apart, unless others of their height are. */
const shortest = 4;
/** Between two words that are set apart. */
const farthest = 1.2;
/** Letters that happen to stand close together count as one run. */
const longestRun = 2;

const isOfWord = /[\p{L}\p{N}]/u;

/**
 * Which letters of a page are set apart as headings are: "R e s u l t" is one word where the gaps in it are even, and smaller than those
 * between words. `lines`: the runs of each line, from left to right.
 */
export function trackingOf(lines: readonly PlacedText[][]): Tracking {
  const stretches = lines.flatMap(stretchesOf);
  const found = new Map<PlacedText, number>();
  const known: { height: number; gap: number }[] = [];
  for (const stretch of stretches) {
    const gap = evenGap(stretch);
    if (gap === undefined) continue;
    known.push({ height: heightOf(stretch), gap });
    for (const run of stretch) found.set(run, gap);
  }
  if (known.length === 0) return found;
  // "NO" among words that are set apart like that.
  for (const stretch of stretches.filter((one) => one.length < shortest)) {
    const like = known.find(
      ({ height, gap }) =>
        Math.abs(height - heightOf(stretch)) < height / 20 && gapsOf(stretch).some((one) => isLike(one, gap)),
    );
    if (like) for (const run of stretch) found.set(run, like.gap);
  }
  return found;
}

/** Runs of a letter or two that follow each other closer than columns do. */
function stretchesOf(runs: readonly PlacedText[]): PlacedText[][] {
  const stretches: PlacedText[][] = [];
  for (let from = 0; from < runs.length; ) {
    let to = from;
    if ((runs[from]?.text.length ?? 0) > longestRun) {
      from += 1;
      continue;
    }
    while (isLetter(runs[to]) && (to === from || isNear(runs[to - 1], runs[to]))) to += 1;
    if (to - from > 1) stretches.push(runs.slice(from, to));
    from = Math.max(to, from + 1);
  }
  return stretches;
}

function isLetter(run: PlacedText | undefined): boolean {
  return run !== undefined && run.text.length <= longestRun;
}

function isNear(left: PlacedText | undefined, right: PlacedText | undefined): boolean {
  return left !== undefined && right !== undefined && gapBetween(left, right) <= farthest;
}

/** The gap between most letters of a stretch; undefined where they stand as close as usual, or unevenly. */
function evenGap(stretch: PlacedText[]): number | undefined {
  // Dots that lead to a value stand apart as well.
  const singles = stretch.filter(({ text }) => text.length === 1 && isOfWord.test(text)).length;
  if (stretch.length < shortest || singles < stretch.length * 0.6 || isCount(stretch)) return undefined;
  const gaps = gapsOf(stretch).sort((left, right) => left - right);
  const middle = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  if (middle < least || middle > most) return undefined;
  return gaps.filter((gap) => isLike(gap, middle)).length >= gaps.length / 2 ? middle : undefined;
}

/** `1 2 3 4 5`, `A B C D`: what somebody chooses from. */
function isCount(stretch: PlacedText[]): boolean {
  const codes = stretch.map(({ text }) => text.codePointAt(0) ?? 0);
  return codes.every((code, index) => index === 0 || code === (codes[index - 1] ?? 0) + 1);
}

function gapsOf(stretch: PlacedText[]): number[] {
  return stretch.slice(1).map((run, index) => gapBetween(stretch[index] ?? run, run));
}

export function gapBetween(left: PlacedText, right: PlacedText): number {
  return (right.x - left.x - left.width) / Math.max(1, right.height);
}

function isLike(gap: number, other: number): boolean {
  return Math.abs(gap - other) <= even;
}

function heightOf([first]: PlacedText[]): number {
  return first?.height ?? 0;
}
