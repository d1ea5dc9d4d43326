import { type IdentifierReading, tidied, wrongPart } from "./identifier.js";

/**
 * BBC programme number: four letters, three digits and a letter (or three letters and four digits), with the version behind
 * a slash and an older prefix before one: `DRIB511W/02`, `01/DRIA411N`. File names drop the slash.
 */
export function readBbcProgrammeNumber(text: string): IdentifierReading {
  const plain = tidied(text).toUpperCase().replaceAll(" ", "");
  const [, prefix = "", core = "", slash = "", version = ""] = /^(?:(\d\d)\/)?([^/]{0,8})(\/?)(.*)$/.exec(plain) ?? [];
  if (!/^[A-Z]{3}[A-Z0-9]\d{3}[A-Z]$/.test(core)) {
    return wrongPart("number", core, "four letters, three digits and a letter, as DRIB511W");
  }
  if ((slash !== "" || version !== "") && !/^\d\d$/.test(version)) {
    return wrongPart("version", version, "two digits, as in DRIB511W/02");
  }
  return { canonical: `${prefix && `${prefix}/`}${core}${version && `/${version}`}` };
}
