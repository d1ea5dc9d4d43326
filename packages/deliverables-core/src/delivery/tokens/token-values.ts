import { sayEpisodeNumber } from "../../spec/episode-numbers.js";
import type { Episode, Spec } from "../../spec/spec.js";

/** What each token stands for. What is the episode's own goes before what is the production's. */
export function tokenValues(
  { production, variables }: { production: Partial<Spec["production"]>; variables?: Spec["variables"] },
  episode?: Partial<Episode>,
  language?: string,
  reel?: number,
): Record<string, string> {
  const values: Record<string, string | number | undefined> = {
    ...variables,
    title: production.title,
    series: production.series,
    company: production.company,
    productionNumber: episode?.productionNumber ?? production.productionNumber,
    episode: episode?.number === undefined ? undefined : sayEpisodeNumber({ ...episode, number: episode.number }),
    episodeTitle: episode?.title,
    language,
    reel,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([token, value]) => (value === undefined ? [] : [[token, String(value)]])),
  );
}
