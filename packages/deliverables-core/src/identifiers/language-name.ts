import { languageSubtags } from "./code-lists.generated.js";
import { withoutAccents } from "./without-accents.js";

/** Languages in which papers name languages. */
const tongues = ["en", "de", "fr"];

const everyday = languageSubtags.split(" ").filter((subtag) => subtag.length === 2);
let byName: Map<string, string> | undefined;

/**
 * The languages that a text names, as their first subtags (`en`, `de`), in the order in which they stand: by names in English, German or
 * French, as tags (`en-GB`), or by codes of two or three letters. Nothing where it names none.
 */
export function readLanguages(text: string): string[] {
  const found = text
    .slice(0, 200)
    .split(/[,;/|+&()]|\s(?:and|with|und|mit|et|avec)\s/i)
    .flatMap((part) => {
      const whole = languageOf(part);
      return whole ? [whole] : part.split(/[^\p{L}]+/u).flatMap((word) => named(word) ?? []);
    });
  return [...new Set(found)];
}

function languageOf(part: string): string | undefined {
  const plain = part.trim();
  return named(plain) ?? tagged(plain);
}

function named(name: string): string | undefined {
  byName ??= namesOfLanguages();
  return byName.get(plainName(name));
}

/** `en`, `EN`, `eng`, `en-GB`, `en_GB`. A longer word is no tag, though BCP 47 would let it be one. */
function tagged(text: string): string | undefined {
  if (!/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(text)) return undefined;
  try {
    const [canonical = ""] = Intl.getCanonicalLocales(text.replaceAll("_", "-"));
    const [language = ""] = canonical.split("-");
    return everyday.includes(language) ? language : undefined;
  } catch {
    return undefined; // Not well formed.
  }
}

function namesOfLanguages(): Map<string, string> {
  const names = new Map<string, string>();
  for (const tongue of tongues) {
    const table = new Intl.DisplayNames([tongue], { type: "language", fallback: "none" });
    for (const language of everyday) {
      const name = table.of(language);
      if (name !== undefined && !names.has(plainName(name))) names.set(plainName(name), language);
    }
  }
  return names;
}

function plainName(name: string): string {
  return withoutAccents(name).trim().toLowerCase();
}
