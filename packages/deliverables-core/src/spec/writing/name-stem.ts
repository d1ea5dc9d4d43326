import type { Episode, Spec } from "../spec.js";

/** How the file names of a title begin, and whether each episode has its own. */
export interface NameStem {
  /** `<productionNumber>`, `<title:slug>`, `LFD1001A`. */
  stem: string;
  perEpisode: boolean;
}

/** The stem that tells the titles and episodes of a spec apart, by what it says of them. */
export function nameStem(spec: {
  production?: Partial<Spec["production"]>;
  episodes?: readonly Partial<Episode>[];
}): NameStem {
  const { production, episodes = [] } = spec;
  const title = /[A-Za-z0-9]/.test(production?.title ?? "") ? "<title:slug>" : "title";
  if (episodes.length > 0) {
    const isNumbered = episodes.every(({ productionNumber }) => productionNumber) || production?.productionNumber;
    const tellsApart = new Set(episodes.map(({ productionNumber }) => productionNumber)).size === episodes.length;
    if (isNumbered && tellsApart) return { stem: "<productionNumber>", perEpisode: true };
    return { stem: `${title}_<episode:02>`, perEpisode: true };
  }
  return { stem: production?.productionNumber ? "<productionNumber>" : title, perEpisode: false };
}
