import { type IdentifierReading, strangeCharacter, tidied, withCheck, wrongLength } from "./identifier.js";
import { risingCheckDigit } from "./rising-weights.js";

/** IPI base number (CISAC): `I-123456789-3`. It stays with a person through all their names. */
export function readIpiBase(text: string): IdentifierReading {
  const plain = tidied(text).toUpperCase().replaceAll(/[-. ]/g, "");
  if (!plain.startsWith("I")) return { reason: "it does not begin with I" };
  const digits = plain.slice(1);
  const strange = strangeCharacter(digits, /[0-9]/, "digits after the I");
  if (strange) return strange;
  if (digits.length !== 10) return wrongLength(digits.length, "digit", "nine and a check digit");
  const expected = risingCheckDigit(digits.slice(0, 9), 2);
  return withCheck(`I-${digits.slice(0, 9)}-${expected}`, digits.slice(9), expected);
}
