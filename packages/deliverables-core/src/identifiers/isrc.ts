import { isCountryCode } from "./country.js";
import { type IdentifierReading, strangeCharacter, tidied, wrongLength, wrongPart } from "./identifier.js";

/** Prefixes that the registration agency gives beside the codes of countries, and those of countries that are no more. */
const otherPrefixes = new Set("BC BK BP BX CB CP DG FX GX KS QM QN QT QZ UK XK YU ZB ZZ".split(" "));

/**
 * International Standard Recording Code (ISO 3901): `US-SKG-19-12345`, also without its dashes. It has no check digit, so
 * that only its form and its country can be looked at.
 */
export function readIsrc(text: string): IdentifierReading {
  const characters = tidied(text)
    .replace(/^isrc[: ] ?/i, "")
    .toUpperCase()
    .replaceAll(/[-. ]/g, "");
  const strange = strangeCharacter(characters, /[0-9A-Z]/, "letters and digits");
  if (strange) return strange;
  if (characters.length !== 12) return wrongLength(characters.length, "character", "12");
  const [, country = "", registrant = "", year = "", number = ""] = /^(..)(...)(..)(.....)$/.exec(characters) ?? [];
  if (!isCountryCode(country) && !otherPrefixes.has(country)) {
    return wrongPart("country", country, "the code of a country, as GB or US");
  }
  if (!/^\d\d$/.test(year)) return wrongPart("year", year, "two digits");
  if (!/^\d{5}$/.test(number)) return wrongPart("number", number, "five digits");
  return { canonical: `${country}-${registrant}-${year}-${number}` };
}
