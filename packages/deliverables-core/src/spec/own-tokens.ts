/** The tokens that a production, an episode and a language give. */
export const ownTokens: readonly string[] = [
  "title",
  "series",
  "company",
  "productionNumber",
  "episode",
  "episodeTitle",
  "language",
  "duration",
];
