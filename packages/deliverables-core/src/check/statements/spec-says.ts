import type { Delivery, Item } from "../../delivery/delivery.js";
import type { Subject } from "../../papers/read-statements.js";
import { episodeNumbers } from "../../spec/episode-numbers.js";

/** What the spec says of a subject: of the item's episode, or of any, where the item belongs to none. Nothing where it is silent. */
export function specSays(subject: Subject, { spec }: Delivery, item: Item): string[] {
  const { production, episodes = [], variables } = spec;
  const own = episodes.filter(({ number }) => item.episode === undefined || number === item.episode);
  const told = (ofEpisodes: (string | undefined)[], ofProduction: string | undefined) => {
    const values = ofEpisodes.filter((value) => value !== undefined);
    return values.length > 0 ? values : ofProduction === undefined ? [] : [ofProduction];
  };
  switch (subject) {
    case "productionNumber":
      return told(
        own.map(({ productionNumber }) => productionNumber),
        production.productionNumber,
      );
    case "title":
      return [production.title];
    case "episodeTitle":
      return told(
        own.map(({ title }) => title),
        undefined,
      );
    case "episode":
      return own.flatMap(episodeNumbers).map(String);
    case "series":
      return production.series === undefined ? [] : [String(production.series)];
    case "version":
      return told([], variables?.version);
    case "duration":
      return told(
        own.map(({ duration }) => duration),
        production.duration,
      );
    // Papers of a dubbed version speak of it, or of the original.
    case "language":
      return [item.language, production.language].filter((language) => language !== undefined);
    case "productPlacement":
      return production.productPlacement === undefined ? [] : [production.productPlacement ? "yes" : "no"];
    // The spec has one day, and of a series that is the first episode's.
    case "transmissionDate":
      return told([], episodes.length > 1 ? undefined : production.dates?.transmission);
  }
}
