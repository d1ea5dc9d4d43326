import { type IdentifierReading, strangeCharacter, tidied, withCheck, wrongLength } from "./identifier.js";
import { risingCheckDigit } from "./rising-weights.js";

/** International Standard Musical Work Code (ISO 15707): `T-034.524.680-1`, also without its dashes and dots. */
export function readIswc(text: string): IdentifierReading {
  const plain = tidied(text)
    .replace(/^iswc[: ] ?/i, "")
    .toUpperCase()
    .replaceAll(/[-. ]/g, "");
  if (!plain.startsWith("T")) return { reason: "it does not begin with T" };
  const digits = plain.slice(1);
  const strange = strangeCharacter(digits, /[0-9]/, "digits after the T");
  if (strange) return strange;
  if (digits.length !== 10) return wrongLength(digits.length, "digit", "nine and a check digit");
  const expected = risingCheckDigit(digits.slice(0, 9), 1);
  const [, first, second, third] = /^(...)(...)(...)/.exec(digits) ?? [];
  return withCheck(`T-${first}.${second}.${third}-${expected}`, digits.slice(9), expected);
}
