/** The tokens that a production, an episode, a language and a reel give. */
export const ownTokens: readonly string[] = [
  "title",
  "series",
  "company",
  "productionNumber",
  "episode",
  "episodeTitle",
  "language",
  "reel",
  "duration",
];
