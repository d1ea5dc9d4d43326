import { single } from "./field-values.js";
import type { Track } from "./track.js";

/**
 * The language of a track as a BCP 47 tag. The host's own table shortens what has a shorter code (`eng` and `en` → `en`,
 * `ger` and `deu` → `de`). Undetermined, uncoded and mistyped languages are absent.
 */
export function languageOf(track: Track): string | undefined {
  const stated = single(track, "Language");
  return stated === undefined ? undefined : languageIn(stated);
}

/** The same for a code as it is written. */
export function languageIn(stated: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(stated);
    // No language has a code of more than three letters: `English` is a name.
    return tag && /^(?!und|mis)[a-z]{2,3}(-|$)/.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}
