import { type IdentifierReading, strangeCharacter, tidied, withCheck, wrongLength } from "./identifier.js";
import { mod11CheckCharacter } from "./mod-11-2.js";

const written = /^(https?:\/\/(www\.)?isni\.org\/(isni\/)?|isni[: ]) ?/i;

/** International Standard Name Identifier (ISO 27729): 15 digits and a check character, often in groups of four. */
export function readIsni(text: string): IdentifierReading {
  const characters = tidied(text).replace(written, "").toUpperCase().replaceAll(/[- ]/g, "");
  const digits = characters.slice(0, 15);
  const strange = strangeCharacter(digits, /[0-9]/, "digits before the check character");
  if (strange) return strange;
  if (characters.length < 15 || characters.length > 16) return wrongLength(characters.length, "character", "16");
  const expected = mod11CheckCharacter(digits);
  return withCheck(digits + expected, characters.slice(15), expected, "check character");
}
