import { decimals } from "../report/amounts.js";

/** `25 fps`; a rate that is no whole number also exactly: `23.976 fps (24000/1001)`. */
export function sayFrameRate(rate: string): string {
  const [numerator = Number.NaN, denominator = 1] = rate.split("/").map(Number);
  if (!Number.isFinite(numerator / denominator)) return rate;
  return `${decimals(numerator / denominator, 3)} fps${denominator === 1 ? "" : ` (${rate})`}`;
}

/** `113.7 Mb/s`, as codecs are named; below a million `256 kb/s`. */
export function sayBitRate(bitsPerSecond: number): string {
  if (bitsPerSecond >= 1e6) return `${decimals(bitsPerSecond / 1e6, 3)} Mb/s`;
  return `${decimals(bitsPerSecond / 1e3, 3)} kb/s`;
}

/** `0.12 s`, `48 min 30.04 s`, `1 h 2 min 3 s`, to a thousandth of a second. */
export function sayDuration(seconds: number): string {
  // Rounded first, so that 59.9996 s does not become 60 s without its minute.
  const thousandths = Math.round(seconds * 1000);
  const hours = Math.floor(thousandths / 3_600_000);
  const minutes = Math.floor(thousandths / 60_000) % 60;
  const rest = decimals((thousandths % 60_000) / 1000, 3);
  return [
    ...(hours > 0 ? [`${hours} h`] : []),
    ...(hours > 0 || minutes > 0 ? [`${minutes} min`] : []),
    `${rest} s`,
  ].join(" ");
}
