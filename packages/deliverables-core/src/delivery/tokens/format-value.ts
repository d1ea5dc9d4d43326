import { iso6392Of } from "../../identifiers/iso-639-2.js";
import { withoutAccents } from "../../identifiers/without-accents.js";

/** The formats of a token besides `02`, which fills a number up with zeros to so many digits. */
export const tokenFormats: string[] = ["upper", "lower", "slug", "pascal", "iso3", "ISO3"];

/**
 * A value in one of the formats of a token:
 *
 * - `02` … `09`: `7` → `07`, `1-2` → `01-02`;
 * - `upper`, `lower`: the case of every letter, in no particular language;
 * - `slug`: `L'Été à la mer` → `lete-a-la-mer`, words of a–z and 0–9 only;
 * - `pascal`: `the long field` → `TheLongField`, letters and digits of any script.
 *
 * - `iso3`: a language as its code of three letters (ISO 639-2), small or in capitals; `ISO3` in capitals only. Where there are
 *   two codes, `deu` and `ger`, each will do: then it is a list.
 *
 * `reason` finishes a sentence that begins with the token.
 */
export function formatValue(
  value: string,
  format: string | undefined,
): string | string[] | { reason: string } | "unknown format" {
  switch (format) {
    case "iso3":
    case "ISO3":
      return threeLetters(value, format);
    case undefined:
      return notEmpty(value, value);
    case "upper":
      return notEmpty(value.toUpperCase(), value);
    case "lower":
      return notEmpty(value.toLowerCase(), value);
    case "slug":
      return slug(value);
    case "pascal":
      return notEmpty(wordsOf(value).map(capital).join(""), value);
    default:
      return /^0[1-9]$/.test(format) ? padded(value, Number(format)) : "unknown format";
  }
}

function padded(value: string, width: number): string | { reason: string } {
  // A double episode has two numbers, 1-2.
  if (/^\d+(-\d+)?$/.test(value)) return value.replaceAll(/\d+/g, (digits) => digits.padStart(width, "0"));
  return { reason: `fills a number up with zeros, but stands for "${value}"` };
}

/** Letters that have no accent to lose, as they are usually written without. */
const asciiLetters: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ß: "ss",
};

function slug(value: string): string | { reason: string } {
  const plain = withoutAccents(value)
    .toLowerCase()
    .replaceAll(/[^\0-\x7f]/gu, (letter) => asciiLetters[letter] ?? letter);
  const [foreign] = /[^\0-\x7f]/u.exec(plain.replaceAll(/[^\p{L}\p{N}]/gu, "")) ?? [];
  // To leave it out would give two titles one name, or a title none.
  if (foreign !== undefined)
    return { reason: `stands for "${value}", and ${foreign} has no plain letter; put the name into "variables"` };
  return notEmpty(wordsOf(plain).join("-"), value);
}

/** An apostrophe is inside its word: `Anna's` is one word, `sea-side` two. */
function wordsOf(value: string): string[] {
  return value.replaceAll(/['’ʼ]/g, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function capital(word: string): string {
  const [first = "", ...rest] = word;
  return first.toUpperCase() + rest.join("");
}

function threeLetters(value: string, format: "iso3" | "ISO3"): string | string[] | { reason: string } {
  const codes = iso6392Of(value);
  const capitals = codes.map((code) => code.toUpperCase());
  const all = format === "ISO3" ? capitals : [...codes, ...capitals];
  const [only, ...more] = all;
  if (only === undefined) return { reason: `stands for "${value}", for which ISO 639-2 has no code of three letters` };
  return more.length === 0 ? only : all;
}

function notEmpty(text: string, value: string): string | { reason: string } {
  return text.trim() === "" ? { reason: `stands for "${value}", of which nothing is left for a name` } : text;
}
