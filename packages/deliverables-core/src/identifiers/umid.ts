import { type IdentifierReading, strangeCharacter, tidied, wrongLength, wrongPart } from "./identifier.js";

/** The label of every UMID but for the version of the register (byte 8) and the kind of material (byte 10). */
const label = /^060A2B34010101(01|05)01..$/;

/** Unique material identifier (SMPTE ST 330): 32 bytes, or 64 with where and when it was recorded, in hexadecimal digits. */
export function readUmid(text: string): IdentifierReading {
  const plain = tidied(text)
    .replace(/^urn:smpte:umid:/i, "")
    .replace(/^0x/i, "");
  const digits = plain.toUpperCase().replaceAll(/[-. ]/g, "");
  const strange = strangeCharacter(digits, /[0-9A-F]/, "hexadecimal digits (0 to 9, A to F)");
  if (strange) return strange;
  if (digits.length !== 64 && digits.length !== 128) {
    return wrongLength(digits.length, "digit", "64, or 128 with its source pack");
  }
  if (/^0+$/.test(digits)) return { reason: "it is all zeros, which stands for none" };
  if (!label.test(digits.slice(0, 20)))
    return wrongPart("label", digits.slice(0, 20), "one that begins 060A2B3401010105");
  const length = digits.slice(24, 26);
  const expected = digits.length === 64 ? "13" : "33";
  if (length !== expected)
    return wrongPart("length byte", length, `${expected} in a UMID of ${digits.length / 2} bytes`);
  return { canonical: `urn:smpte:umid:${(digits.toLowerCase().match(/.{8}/g) ?? []).join(".")}` };
}
