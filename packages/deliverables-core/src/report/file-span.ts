/** Files whose names count on, from the first to the last; the same one where it stands alone. */
export interface FileSpan {
  first: string;
  last: string;
}

/** A path whose name counts: `Frames/LF_0086400.dpx` is `Frames/LF_`, `0086400`, `.dpx`. */
interface Counting {
  before: string;
  number: string;
  after: string;
}

/** More digits than these are a date with its time, and beyond what counts exactly. */
const mostDigits = 12;

/** The paths as spans, in order: `LF_0001.dpx` to `LF_0100.dpx` is one. Numbers of another length count on their own. */
export function spansOf(paths: readonly string[]): FileSpan[] {
  const spans: FileSpan[] = [];
  const counted = paths.map((path) => ({ path, counting: countingOf(path) })).sort(byCount);
  let next: string | undefined;
  for (const { path, counting } of counted) {
    const span = spans.at(-1);
    if (span && path === next) span.last = path;
    else spans.push({ first: path, last: path });
    next = counting && pathAt(counting, Number(counting.number) + 1);
  }
  return spans;
}

/** Every path of a span, or why it is none. `most` bounds what a spec can make of two names. */
export function pathsIn({ first, last }: FileSpan, most: number): string[] | undefined {
  if (first === last) return [first];
  const [from, to] = [countingOf(first), countingOf(last)];
  if (!from || !to || seriesOf(from) !== seriesOf(to)) return undefined;
  const files = Number(to.number) - Number(from.number) + 1;
  if (files < 1 || files > most) return undefined;
  return Array.from({ length: files }, (_, index) => pathAt(from, Number(from.number) + index));
}

/** What all files of a series are called: `Frames/LF_*.dpx`. Undefined for a name that does not count. */
export function seriesName(path: string): string | undefined {
  const counting = countingOf(path);
  return counting && `${counting.before}*${counting.after}`;
}

/** The number as it stands in the name: `0086400`. */
export function numberIn(path: string): string | undefined {
  return countingOf(path)?.number;
}

/** The longest number in the name, and of several the last; what stands behind the dot counts nothing (`.jp2`). */
function countingOf(path: string): Counting | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  const stem = dot > 0 ? name.slice(0, dot) : name;
  let found: RegExpExecArray | undefined;
  for (const one of stem.matchAll(/\d+/g)) if (one[0].length >= (found?.[0].length ?? 1)) found = one;
  if (!found || found[0].length > mostDigits) return undefined;
  const start = path.length - name.length + found.index;
  return { before: path.slice(0, start), number: found[0], after: path.slice(start + found[0].length) };
}

function pathAt({ before, number, after }: Counting, count: number): string {
  return `${before}${String(count).padStart(number.length, "0")}${after}`;
}

function seriesOf({ before, number, after }: Counting): string {
  return `${before}\n${number.length}\n${after}`;
}

interface Counted {
  path: string;
  counting: Counting | undefined;
}

/** Series by series, each in the order of its numbers. */
function byCount(left: Counted, right: Counted): number {
  const [one, other] = [left, right].map(({ path, counting }) => (counting ? seriesOf(counting) : path));
  if (one !== other) return (one ?? "") < (other ?? "") ? -1 : 1;
  return Number(left.counting?.number) - Number(right.counting?.number);
}
