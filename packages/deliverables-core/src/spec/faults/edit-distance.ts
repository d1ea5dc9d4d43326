/**
 * How many letters are wrong, missing, too many or swapped with their neighbour (Damerau and Levenshtein's distance, each
 * letter touched once); undefined when it is more than `limit`. Takes the length of the text times the limit, not its square:
 * only the cells within `limit` of the diagonal can matter.
 */
export function editDistance(left: string, right: string, limit: number): number | undefined {
  const [from, to] = withoutSharedEnds([...left], [...right]);
  if (Math.abs(from.length - to.length) > limit) return undefined;
  const width = 2 * limit + 1;
  // A line holds the cells of one row: cell k stands in column row + k − limit.
  let before: number[] = [];
  let last = Array.from({ length: width }, (_, k) => (k >= limit ? k - limit : Infinity));
  for (let row = 1; row <= from.length; row += 1) {
    const current: number[] = [];
    for (let k = 0; k < width; k += 1) {
      const column = row + k - limit;
      current.push(column < 0 || column > to.length ? Infinity : column === 0 ? row : cell(row, column, k, current));
    }
    if (Math.min(...last, ...current) > limit) return undefined;
    [before, last] = [last, current];
  }
  const distance = last[to.length - from.length + limit] ?? Infinity;
  return distance <= limit ? distance : undefined;

  function cell(row: number, column: number, k: number, current: number[]): number {
    const [letter, other] = [from[row - 1], to[column - 1]];
    const steps = [
      (last[k] ?? Infinity) + (letter === other ? 0 : 1),
      (last[k + 1] ?? Infinity) + 1,
      (current[k - 1] ?? Infinity) + 1,
    ];
    if (row > 1 && column > 1 && letter === to[column - 2] && from[row - 2] === other)
      steps.push((before[k] ?? Infinity) + 1);
    return Math.min(...steps);
  }
}

/** What stands between the same beginning and the same end: most names of a folder share both, and they add nothing. */
function withoutSharedEnds(left: string[], right: string[]): [string[], string[]] {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)];
}
