/** The value in the middle, and the largest. */
export function spreadOf(values: number[]): { median: number; worst: number } {
  const sorted = [...values].sort((left, right) => left - right);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}
