/** Languages that deliveries are made in, by their BCP 47 tags: widely spoken ones, and those with a region that clients tell apart. */
const tags =
  "en-GB en-US en en-AU en-CA en-IE de de-AT de-CH fr fr-CA fr-BE fr-CH es es-ES es-419 es-MX it pt pt-BR pt-PT nl nl-BE " +
  "sv nb nn da fi is et lv lt pl cs sk hu sl hr bs sr sr-Latn mk sq bg ro el tr ru uk be ka hy az kk he ar ar-EG fa ur hi " +
  "bn ta te ml kn mr gu pa si ne th lo km my vi id ms fil zh-Hans zh-Hant cmn yue ja ko mn cy ga gd eu ca gl lb mt af zu " +
  "xh sw am ha yo ig so mi sm qaa zxx mul und";

let known: { tag: string; name: string }[] | undefined;

/** Language tags with their English names. */
export function languages(): readonly { tag: string; name: string }[] {
  known ??= tags.split(" ").map((tag) => ({ tag, name: languageName(tag) ?? tag }));
  return known;
}

const special: Record<string, string> = {
  qaa: "private use, as for a made-up language",
  zxx: "no language: music and effects",
  mul: "several languages",
  und: "undetermined",
};

let names: Intl.DisplayNames | undefined;

/** The English name of a language tag; undefined when it is none that is known. */
export function languageName(tag: string): string | undefined {
  if (Object.hasOwn(special, tag)) return special[tag];
  names ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  try {
    return names.of(tag);
  } catch {
    return undefined; // It has not the form of a tag.
  }
}
