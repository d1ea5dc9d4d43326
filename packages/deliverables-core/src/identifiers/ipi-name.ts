import { type IdentifierReading, strangeCharacter, tidied, withCheck, wrongLength } from "./identifier.js";

/**
 * IPI name number (CISAC), formerly CAE: eleven digits of which the last two are the check. Spreadsheets drop the leading
 * zeros, so that fewer digits are read as if they stood there.
 */
export function readIpiName(text: string): IdentifierReading {
  const plain = tidied(text)
    .replace(/^(ipi|cae)( ?name)?( ?(no|number|#)\.?)?[: ] ?/i, "")
    .replaceAll(/[-. ]/g, "");
  const strange = strangeCharacter(plain, /[0-9]/, "digits");
  if (strange) return strange;
  if (plain.length === 0 || plain.length > 11) return wrongLength(plain.length, "digit", "eleven");
  const digits = plain.padStart(11, "0");
  // It passes the check, and is what systems write where there is no number.
  if (/^0+$/.test(digits)) return { reason: "it is all zeros, which stands for none" };
  const expected = checkDigits(digits.slice(0, 9));
  const reading = withCheck(`${digits.slice(0, 9)}${expected}`, digits.slice(9), expected);
  return "reason" in reading ? { ...reading, reason: reading.reason.replace("digit is", "digits are") } : reading;
}

function checkDigits(digits: string): string {
  let sum = 0;
  for (const [index, digit] of [...digits].entries()) sum += Number(digit) * (10 - index);
  const rest = sum % 101;
  return String(rest === 0 ? 0 : (101 - rest) % 100).padStart(2, "0");
}
