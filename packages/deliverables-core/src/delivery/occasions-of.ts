import type { Deliverable, Episode, Spec } from "../spec/spec.js";

/** One time that a deliverable is asked for: an episode, a language, both, or the title as a whole. */
export interface Occasion {
  episode: Episode | undefined;
  language: string | undefined;
}

/** Every time that a deliverable is asked for: for each episode and each language that its `per` names. */
export function* occasionsOf(
  { per = [], languages = [] }: Pick<Deliverable, "per" | "languages">,
  { episodes = [] }: Pick<Spec, "episodes">,
): Iterable<Occasion> {
  const perEpisode: (Episode | undefined)[] = per.includes("episode") ? episodes : [undefined];
  const perLanguage: (string | undefined)[] = per.includes("language") ? languages : [undefined];
  for (const episode of perEpisode) {
    for (const language of perLanguage) yield { episode, language };
  }
}
