import { type IdentifierReading, strangeCharacter, tidied, wrongLength } from "./identifier.js";
import { mod37CheckCharacter } from "./mod-37-36.js";

/**
 * International Standard Audiovisual Number (ISO 15706): 16 hexadecimal digits for the work and its episode, and eight for
 * the version, each group with a check character or, in machines, without.
 */
export function readIsan(text: string): IdentifierReading {
  const plain = tidied(text)
    .replace(/^(urn:)?isan[: ] ?/i, "")
    .toUpperCase();
  const characters = plain.replaceAll(/[- .]/g, "");
  const parts = partsOf(characters);
  if (!parts) {
    return wrongLength(
      characters.length,
      "character",
      "16 hexadecimal digits, or 24 with those of the version, each with its check character or without",
    );
  }
  const { work, workCheck, version, versionCheck } = parts;
  const strange = strangeCharacter(
    work + version,
    /[0-9A-F]/,
    "hexadecimal digits (0 to 9, A to F) before a check character",
  );
  if (strange) return strange;
  const expectedWork = mod37CheckCharacter(work);
  const expectedVersion = version === "" ? "" : mod37CheckCharacter(work + version);
  const fours = (digits: string) => (digits.match(/.{4}/g) ?? []).join("-");
  const ofWork = `${fours(work)}-${expectedWork}`;
  const canonical = version === "" ? ofWork : `${ofWork}-${fours(version)}-${expectedVersion}`;
  if (workCheck !== undefined && workCheck !== expectedWork) {
    const which = version === "" ? "check character" : "first check character";
    return { reason: `its ${which} is ${workCheck}, expected ${expectedWork}`, suggestion: canonical };
  }
  if (versionCheck !== undefined && versionCheck !== expectedVersion) {
    return {
      reason: `its second check character is ${versionCheck}, expected ${expectedVersion}`,
      suggestion: canonical,
    };
  }
  return { canonical };
}

interface Parts {
  work: string;
  workCheck?: string | undefined;
  version: string;
  versionCheck?: string | undefined;
}

function partsOf(characters: string): Parts | undefined {
  const work = characters.slice(0, 16);
  switch (characters.length) {
    case 16:
      return { work, version: "" };
    case 17:
      return { work, workCheck: characters[16], version: "" };
    case 24:
      return { work, version: characters.slice(16) };
    case 26:
      return { work, workCheck: characters[16], version: characters.slice(17, 25), versionCheck: characters[25] };
    default:
      return undefined;
  }
}
