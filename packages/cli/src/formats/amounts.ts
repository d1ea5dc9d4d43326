/** `5.2 MB`, in powers of a thousand as disks and clients count; `812 bytes`. */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return sayCount(bytes, "byte");
  const units = ["kB", "MB", "GB", "TB", "PB"];
  let amount = bytes / 1000;
  let unit = 0;
  // 999.95 of a unit would round to 1000.
  while (amount >= 999.95 && unit < units.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  return `${decimals(amount, 1)} ${units[unit]}`;
}

/** `1 error`, `2 errors`. */
export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** At most so many decimals, and none that say nothing: `25`, `23.976`. */
export function decimals(value: number, most: number): string {
  return String(Number(value.toFixed(most)));
}
