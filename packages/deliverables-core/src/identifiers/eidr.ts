import { type IdentifierReading, strangeCharacter, tidied, withCheck, wrongLength } from "./identifier.js";
import { mod37CheckCharacter } from "./mod-37-36.js";

const written =
  /^(?:https?:\/\/(?:dx\.)?doi\.org\/|https?:\/\/ui\.eidr\.org\/view\/content\?id=|doi:|info:doi\/|urn:eidr:|eidr[: ]) ?/i;

/** What else EIDR gives numbers to, by the prefix of the DOI. */
const otherPrefixes: Record<string, string> = {
  "10.5237": "a party",
  "10.5238": "a user",
  "10.5239": "a video service",
};

/**
 * Entertainment Identifier Registry number of a title, edit or manifestation (EIDR ID Format 1.3): `10.5240/` and 20
 * hexadecimal digits with a check character, also as URN, as address of the DOI resolver, and without dashes.
 */
export function readEidr(text: string): IdentifierReading {
  const plain = tidied(text).replace(written, "").replace(/%2F/i, "/").toUpperCase();
  const [, prefix, suffix = ""] = /^(10\.\d{4,5})[/:_-](.*)$/.exec(plain) ?? [];
  if (prefix === undefined) return { reason: "it does not begin with 10.5240/" };
  const other = otherPrefixes[prefix];
  if (other) return { reason: `it is the number of ${other} (${prefix}); that of a title begins with 10.5240/` };
  if (prefix !== "10.5240") return { reason: `it begins with ${prefix}, expected 10.5240` };
  const characters = suffix.replaceAll(/[- ]/g, "");
  const digits = characters.slice(0, 20);
  const strange = strangeCharacter(
    digits,
    /[0-9A-F]/,
    "hexadecimal digits (0 to 9, A to F) before the check character",
  );
  if (strange) return strange;
  const hasOwnCheck = /-[0-9A-Z]$/.test(suffix);
  if (characters.length === 20 && hasOwnCheck) {
    return wrongLength(19, "hexadecimal digit", "20 before the check character");
  }
  if (characters.length < 20 || characters.length > 21) {
    return wrongLength(characters.length, "character", "20 hexadecimal digits and a check character after the slash");
  }
  const expected = mod37CheckCharacter(digits);
  const groups = digits.match(/.{4}/g) ?? [];
  return withCheck(`10.5240/${groups.join("-")}-${expected}`, characters.slice(20), expected, "check character");
}
