/** A number of bytes for people: `512 bytes`, `8.2 MB`, in powers of ten as file managers and disks count. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  for (const [unit, size] of units)
    if (bytes < size * 999.95 || unit === "TB") return `${(bytes / size).toFixed(1)} ${unit}`;
  return `${bytes} bytes`;
}

const units = [
  ["kB", 1e3],
  ["MB", 1e6],
  ["GB", 1e9],
  ["TB", 1e12],
] as const;

/** Finishes "The file …": it should be longer. Sizes that look alike when rounded are given to the byte. */
export function endsEarly(promised: number, held: number): string {
  const rough = [sizeInWords(promised), sizeInWords(held)];
  const [promises, holds] = rough[0] === rough[1] ? [`${promised} bytes`, `${held} bytes`] : rough;
  return `ends early: it promises ${promises} and holds ${holds}`;
}
