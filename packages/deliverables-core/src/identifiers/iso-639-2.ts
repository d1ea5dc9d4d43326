import { iso6392Codes } from "./code-lists.generated.js";
import { type IdentifierReading, tidied } from "./identifier.js";

const ofThreeLetters = new Set<string>();
const byTwoLetters = new Map<string, string>();
/** By every code, all of three letters: the terminological one first, as IMF and MPEG-4 write it. */
const byLanguage = new Map<string, string[]>();
for (const codes of iso6392Codes.split(" ")) {
  const words = codes.split("/");
  const long = words.filter((word) => word.length === 3).toReversed();
  for (const word of words) byLanguage.set(word, long);
  for (const word of words) {
    if (word.length === 3) ofThreeLetters.add(word);
    else byTwoLetters.set(word, words[0] ?? "");
  }
}

/**
 * The codes of three letters for a language tag: `en-GB` → `eng`; where librarians have one of their own, both: `de` → `deu` and `ger`.
 * Nothing for a language that ISO 639-2 has none for.
 */
export function iso6392Of(tag: string): string[] {
  const [language = ""] = tag.toLowerCase().split("-");
  const codes = byLanguage.get(language) ?? [];
  return codes.length > 0 ? codes : language.length === 3 ? [language] : [];
}

/** Language by its code of three letters (ISO 639-2), as AS-11 has it; `zxx` is no language, `qaa` to `qtz` are free for local use. */
export function readIso6392(text: string): IdentifierReading {
  const code = tidied(text).toLowerCase();
  if (ofThreeLetters.has(code) || /^q[a-t][a-z]$/.test(code)) return { canonical: code };
  const suggestion = byTwoLetters.get(code.split("-")[0] ?? "");
  if (suggestion) return { reason: "it is not a code of three letters (ISO 639-2)", suggestion };
  if (!/^[a-z]{3}$/.test(code)) return { reason: "it is not a code of three letters (ISO 639-2)" };
  return { reason: "ISO 639-2 has no language of this code" };
}
