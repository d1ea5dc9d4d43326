import type { Deliverable, Episode } from "../spec/spec.js";

/** One time that a deliverable is asked for: an episode, a language, both, or the title as a whole. */
export interface Occasion<Of = Episode> {
  episode: Of | undefined;
  language: string | undefined;
}

/** Every time that a deliverable is asked for: for each episode and each language that its `per` names. */
export function* occasionsOf<Of>(
  { per = [], languages = [] }: Pick<Deliverable, "per" | "languages">,
  { episodes = [] }: { episodes?: readonly Of[] },
): Iterable<Occasion<Of>> {
  const perEpisode: readonly (Of | undefined)[] = per.includes("episode") ? episodes : [undefined];
  const perLanguage: (string | undefined)[] = per.includes("language") ? languages : [undefined];
  for (const episode of perEpisode) {
    for (const language of perLanguage) yield { episode, language };
  }
}
