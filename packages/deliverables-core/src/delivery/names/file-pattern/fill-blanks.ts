import { readBlank, type TypedBlank } from "./typed-blank.js";

/** Lengths of what fills a blank that may be of any length. */
const lengths = [1, 2, 3, 4, 6, 8];

/**
 * Ways to fill the typed blanks of a name, `SF-<part:digits>_<date:YYYYMMDD>`, each with a text that the blank takes: to see whether
 * a name can be what a client wants of names. A name without a blank stays as it is.
 */
export const blankFillings: readonly ((name: string) => string)[] = lengths.map((length) => (name) => {
  return name.replaceAll(/<[A-Za-z][A-Za-z0-9]*:([A-Za-z0-9:-]+)>/g, (whole, format: string) => {
    const blank = readBlank(format);
    return blank ? textFor(blank, length) : whole;
  });
});

function textFor(blank: TypedBlank, usualLength: number): string {
  if (blank.kind === "date")
    return blank.format.replace("YYYY", "2026").replace("YY", "26").replace("MM", "11").replace("DD", "26");
  return (blank.kind === "digits" ? "1" : "A").repeat(blank.length ?? usualLength);
}
