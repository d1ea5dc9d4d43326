/** As a reader counts: an accent belongs to its letter, and what has no width is none. */
export function charactersIn(line: string): number {
  return [...line.normalize("NFC").replaceAll(/[\p{M}\p{Cf}]/gu, "")].length;
}
