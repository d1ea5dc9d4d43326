import { type IdentifierReading, strangeCharacter, tidied, wrongLength, wrongPart } from "./identifier.js";

/** Ad-ID of a US commercial: a company prefix of four, a code of seven, and `H` for high definition or `D` for 3D. */
export function readAdId(text: string): IdentifierReading {
  const characters = tidied(text).toUpperCase();
  const strange = strangeCharacter(characters, /[0-9A-Z]/, "letters and digits");
  if (strange) return strange;
  if (characters.length < 11 || characters.length > 12) {
    return wrongLength(characters.length, "character", "11, or 12 with H or D at the end");
  }
  if (characters.startsWith("0"))
    return wrongPart("company prefix", characters.slice(0, 4), "one that does not begin with 0");
  const suffix = characters.slice(11);
  if (suffix !== "" && suffix !== "H" && suffix !== "D") {
    return wrongPart("last letter", suffix, "H for high definition or D for 3D");
  }
  return { canonical: characters };
}
