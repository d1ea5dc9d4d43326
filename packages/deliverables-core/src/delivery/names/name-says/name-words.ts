import { readLanguageTag } from "../../../identifiers/language-tag.js";

/** What a name can say about the picture and the sound in the file. */
export type NameFact = "raster" | "channels" | "frameRate" | "audioLanguage" | "seconds";

/** The words by which names say each fact, in capitals. */
export const rasterWords = ["SD", "HD", "UHD", "2K", "4K", "8K", "720P", "1080I", "1080P", "2160P", "4320P"] as const;
export const mixWords = ["10", "20", "51", "61", "71", "MONO", "STEREO"] as const;
/** `50I` counts fields. */
export const rateWords = [
  "23976",
  "2398",
  "24",
  "25",
  "2997",
  "30",
  "48",
  "50",
  "5994",
  "60",
  "25I",
  "50I",
  "2997I",
  "5994I",
  "60I",
] as const;

interface Words {
  /** Every word of a name that could be meant. */
  among(name: string, digits: number): string[];
  /** A pattern that any of them fits. */
  pattern(digits: number): string;
}

export const nameWords: Record<NameFact, Words> = {
  raster: listed(rasterWords),
  channels: listed(withPoint(mixWords)),
  frameRate: listed(withPoint(rateWords.flatMap((word) => (word.endsWith("I") ? [word] : [word, `${word}P`])))),
  audioLanguage: {
    among: (name) =>
      [...name.matchAll(/(?<![A-Za-z])(?=([A-Za-z]{2,3})(-[A-Za-z]{2})?(?![A-Za-z]))/g)]
        .flatMap(([, language = "", region]) => (region === undefined ? [language] : [language + region, language]))
        .filter(isLanguage),
    pattern: () => "{??,???,??-??,???-??}",
  },
  seconds: {
    among: (name, digits) =>
      Array.from({ length: Math.max(0, name.length - digits + 1) }, (_, at) => name.slice(at, at + digits)).filter(
        (word) => /^\d+$/.test(word),
      ),
    pattern: (digits) => `<seconds:digits:${digits}>`,
  },
};

/** `EN`, `ger`, `en-GB`; a name has other words of two or three letters. */
function isLanguage(word: string): boolean {
  try {
    return "canonical" in readLanguageTag(Intl.getCanonicalLocales(word)[0] ?? word);
  } catch {
    return false; // Not a well-formed tag.
  }
}

/** A word of a name as the lists above have it. */
export function plainWord(word: string): string {
  return word.toUpperCase().replace(".", "");
}

function listed(words: readonly string[]): Words {
  return {
    among: (name) => words.filter((word) => name.toUpperCase().includes(word)),
    pattern: () => `{${words.join(",")}}`,
  };
}

/** Each word with and without the point that a name may have: `51` and `5.1`, `2997` and `29.97`. */
function withPoint(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const [, digits, letter = ""] = /^(\d{2,5})([IP]?)$/.exec(word) ?? [];
    if (digits === undefined || ["24", "25", "30", "48", "50", "60"].includes(digits)) return [word];
    const before = digits.length === 2 ? 1 : 2;
    return [word, `${digits.slice(0, before)}.${digits.slice(before)}${letter}`];
  });
}
