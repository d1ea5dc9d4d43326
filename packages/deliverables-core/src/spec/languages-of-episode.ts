/**
 * Whether what is asked in a language is asked for an episode: one that lists its languages has no others. `en` and `en-GB` are one
 * here, `en-GB` and `en-US` are two.
 */
export function isOfEpisode(language: string, ofEpisode: readonly string[] | undefined): boolean {
  return ofEpisode === undefined || ofEpisode.some((one) => isWithin(one, language) || isWithin(language, one));
}

function isWithin(narrow: string, wide: string): boolean {
  return `${narrow.toLowerCase()}-`.startsWith(`${wide.toLowerCase()}-`);
}
