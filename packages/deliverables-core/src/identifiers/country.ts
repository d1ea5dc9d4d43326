import { countryCodes } from "./code-lists.generated.js";
import { type IdentifierReading, tidied } from "./identifier.js";

const byThreeLetters = new Map(countryCodes.split(" ").map((pair) => [pair.slice(3), pair.slice(0, 2)]));
const twoLetters = new Set(byThreeLetters.values());

/** Codes that people write and that ISO 3166-1 does not have. */
const popular: Record<string, string> = { UK: "GB", EN: "GB", SP: "ES", JA: "JP" };

/** Whether ISO 3166-1 has given these two capitals to a country. */
export function isCountryCode(code: string): boolean {
  return twoLetters.has(code);
}

/** Country (ISO 3166-1) by its code of two or of three letters; canonical is that of two. */
export function readCountry(text: string): IdentifierReading {
  const code = tidied(text).toUpperCase();
  if (isCountryCode(code)) return { canonical: code };
  const short = byThreeLetters.get(code);
  if (short) return { canonical: short };
  if (!/^[A-Z]{2,3}$/.test(code)) return { reason: "it is no code of two or three letters" };
  const suggestion = popular[code];
  return { reason: "ISO 3166 has no country of this code", ...(suggestion && { suggestion }) };
}
