import { parse, type Schema } from "bcp-47";
import {
  extendedLanguageSubtags,
  languageSubtags,
  regionSubtags,
  scriptSubtags,
  variantSubtags,
} from "./code-lists.generated.js";
import { type IdentifierReading, tidied } from "./identifier.js";
import { readLanguages } from "./language-name.js";

/** Thousands of codes in one text: to find one takes less than to part them, which every start would do. */
const listed = (list: string) => ({ has: (code: string) => list.includes(` ${code} `) });

const languages = listed(` ${languageSubtags} `);
const extended = listed(` ${extendedLanguageSubtags} `);
const scripts = listed(` ${scriptSubtags} `);
const regions = listed(` ${regionSubtags} `);
const variants = listed(` ${variantSubtags} `);

/**
 * Language tag (BCP 47, RFC 5646): well formed, and every part of it in IANA's registry, so that `en-UK` is none. The
 * canonical form has the case that the standard recommends: `en-GB`, `zh-Hans`.
 */
export function readLanguageTag(text: string): IdentifierReading {
  const tag = tidied(text);
  const schema = parse(tag);
  const isTag = schema.language || schema.irregular || schema.regular || schema.privateuse.length > 0;
  if (!isTag)
    return { reason: "it is not of the form en, en-GB or zh-Hans", ...suggestionFor(tag, tag.replaceAll("_", "-")) };
  const reason = unknownPart(schema);
  return reason ? { reason, ...suggestionFor(tag) } : { canonical: inCase(tag) };
}

function unknownPart({
  language,
  extendedLanguageSubtags,
  script,
  region,
  variants: named,
}: Schema): string | undefined {
  const isLocal = language && /^q[a-t][a-z]$/i.test(language);
  if (language && !isLocal && !languages.has(language.toLowerCase())) return `there is no language "${language}"`;
  const other = extendedLanguageSubtags.find((one) => !extended.has(one.toLowerCase()));
  if (other) return `there is no language "${other}" behind another`;
  if (script && !/^qa[ab][a-x]$/i.test(script) && !scripts.has(script.toLowerCase()))
    return `there is no script "${script}"`;
  if (region && !/^(q[m-z]|x[a-z])$/i.test(region) && !regions.has(region.toLowerCase()))
    return `there is no region "${region}"`;
  const variant = named.find((one) => !variants.has(one.toLowerCase()));
  return variant && `there is no variant "${variant}"`;
}

/** What the host's own table makes of it (`en-UK` → `en-GB`, `ger` → `de`), or the language of a country's code (`jp` → `ja`). */
function suggestionFor(written: string, tag = written): { suggestion?: string } {
  const canonical = canonicalTag(tag);
  const main = canonical && !languages.has(canonical.toLowerCase()) ? languageOfCountry(canonical) : undefined;
  const suggestion = languageNamed(written) ?? main ?? canonical;
  if (!suggestion || suggestion === written || unknownPart(parse(suggestion))) return {};
  return { suggestion };
}

/** The language that is written out in words: `German`, `Deutsch`. */
function languageNamed(name: string): string | undefined {
  const found = /^\p{L}{4,}$/u.test(name) ? readLanguages(name) : [];
  return found.length === 1 ? found[0] : undefined;
}

function languageOfCountry(code: string): string | undefined {
  if (!regions.has(code.toLowerCase())) return undefined;
  const { language } = new Intl.Locale(`und-${code.toUpperCase()}`).maximize();
  return language === "und" ? undefined : language;
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // Not well formed.
  }
}

/** RFC 5646, 2.1.1: small letters, but for regions of two letters and scripts of four, which do not stand first or behind an `x`. */
function inCase(tag: string): string {
  let afterSingleton = false;
  return tag
    .toLowerCase()
    .split("-")
    .map((part, index) => {
      if (index === 0 || afterSingleton) return part;
      if (part.length === 1) afterSingleton = true;
      if (part.length === 2) return part.toUpperCase();
      return part.length === 4 && /^[a-z]/.test(part) ? part.charAt(0).toUpperCase() + part.slice(1) : part;
    })
    .join("-");
}
