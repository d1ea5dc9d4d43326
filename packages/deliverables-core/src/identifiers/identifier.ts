/** An identifier in the one form that programs compare. */
export interface Identifier {
  canonical: string;
}

/** Why a text is no such identifier: a clause that finishes "…: its check digit is 2, expected 1". */
export interface NoIdentifier {
  reason: string;
  /** What it most likely is, in its canonical form. A wrong check digit may also mean that another digit is wrong. */
  suggestion?: string;
}

export type IdentifierReading = Identifier | NoIdentifier;

/** Reads one kind of identifier in all the forms in which people write it. */
export type ReadIdentifier = (text: string) => IdentifierReading;

/** Longer than any identifier, with the address of its registry before it. */
const longest = 200;

/** The text without what spreadsheets and word processors add: blanks around it, no-break spaces, typographic dashes. */
export function tidied(text: string): string {
  return text
    .slice(0, longest + 1)
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The identifier, or that its check digit is missing or wrong. */
export function withCheck(
  canonical: string,
  given: string,
  expected: string,
  name: "check digit" | "check character" = "check digit",
): IdentifierReading {
  if (given === expected) return { canonical };
  const reason =
    given === "" ? `its ${name} is missing, expected ${expected}` : `its ${name} is ${given}, expected ${expected}`;
  return { reason, suggestion: canonical };
}

/** That a part is not as it should be: "its agency code is AB, expected three letters or digits". */
export function wrongPart(name: string, actual: string, expected: string): NoIdentifier {
  return { reason: `its ${name} is ${actual === "" ? "empty" : shown(actual)}, expected ${expected}` };
}

/** That it has too many or too few characters: "it has 19 digits, expected 20". */
export function wrongLength(actual: number, noun: string, expected: string): NoIdentifier {
  if (actual === 0) return { reason: `it has no ${noun}s, expected ${expected}` };
  return { reason: `it has ${actual} ${actual === 1 ? noun : `${noun}s`}, expected ${expected}` };
}

/** That a character stands in it which no such identifier has; undefined when none does. */
export function strangeCharacter(text: string, allowed: RegExp, what: string): NoIdentifier | undefined {
  const strange = [...text].find((character) => !allowed.test(character));
  return strange === undefined ? undefined : { reason: `"${strange}" stands in it, expected only ${what}` };
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
