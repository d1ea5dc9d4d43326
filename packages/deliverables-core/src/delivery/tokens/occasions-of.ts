import { isOfEpisode } from "../../spec/languages-of-episode.js";
import type { Deliverable, Episode } from "../../spec/spec.js";

/** One time that a deliverable is asked for: an episode, a language, a reel, some of them together, or the title as a whole. */
export interface Occasion<Of = Episode> {
  episode: Of | undefined;
  language: string | undefined;
  reel: number | undefined;
}

/** What says how often a deliverable is asked for. */
export interface Occasions<Of> {
  episodes?: readonly Of[];
  production?: { reels?: number };
}

/** Every time that a deliverable is asked for: for each episode, language and reel that its `per` names. */
export function* occasionsOf<Of extends { reels?: number; languages?: string[] }>(
  { per = [], languages = [], reels }: Pick<Deliverable, "per" | "languages" | "reels">,
  { episodes = [], production = {} }: Occasions<Of>,
): Iterable<Occasion<Of>> {
  const perEpisode: readonly (Of | undefined)[] = per.includes("episode") ? episodes : [undefined];
  for (const episode of perEpisode) {
    const count = reels ?? episode?.reels ?? production.reels ?? 0;
    const perReel = per.includes("reel") ? Array.from({ length: count }, (_, index) => index + 1) : [undefined];
    const spoken = languages.filter((language) => isOfEpisode(language, episode?.languages));
    const perLanguage: (string | undefined)[] = per.includes("language") ? spoken : [undefined];
    for (const language of perLanguage) for (const reel of perReel) yield { episode, language, reel };
  }
}
