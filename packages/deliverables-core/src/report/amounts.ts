/** `1 error`, `2 errors`. */
export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** At most so many decimals, and none that say nothing: `25`, `23.976`. */
export function decimals(value: number, most: number): string {
  return String(Number(value.toFixed(most)));
}

/** A whole number with marks between its thousands, as bytes and frames are read: `844,599,812`. */
export function thousands(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
