const letters = /^[\0-\x7f]*$/;

/** A text with plain letters instead of accented ones, and ligatures and other forms of letters taken apart (NFKD): `Müller` → `Muller`. */
export function withoutAccents(text: string): string {
  // Most texts have none, and the tables for it take longer to look up than the text.
  return letters.test(text) ? text : text.normalize("NFKD").replaceAll(/\p{M}/gu, "");
}
