/** `1 error`, `2 errors`. */
export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** At most so many decimals, and none that say nothing: `25`, `23.976`. */
export function decimals(value: number, most: number): string {
  return String(Number(value.toFixed(most)));
}
