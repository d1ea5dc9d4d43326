import { type IdentifierReading, strangeCharacter, tidied, withCheck, wrongLength } from "./identifier.js";
import { mod37CheckCharacter } from "./mod-37-36.js";

/** DDEX party identifier: `PADPIDA2013020802I`, ten characters and a check character behind `PADPIDA`. */
export function readDpid(text: string): IdentifierReading {
  const characters = tidied(text).toUpperCase().replaceAll(/[- ]/g, "");
  if (!characters.startsWith("PADPIDA")) return { reason: "it does not begin with PADPIDA" };
  const strange = strangeCharacter(characters, /[0-9A-Z]/, "letters and digits");
  if (strange) return strange;
  if (characters.length < 17 || characters.length > 18) return wrongLength(characters.length, "character", "18");
  const expected = mod37CheckCharacter(characters.slice(0, 17));
  return withCheck(characters.slice(0, 17) + expected, characters.slice(17), expected, "check character");
}
