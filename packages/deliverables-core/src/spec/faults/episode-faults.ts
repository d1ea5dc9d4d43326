import { episodeNumbers, mostInOneFile } from "../episode-numbers.js";
import { isOfEpisode } from "../languages-of-episode.js";
import type { Spec } from "../spec.js";
import type { JsonText } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import type { SpecFault } from "./spec-fault.js";

/** Episodes that stand in the list twice, by their number or by their production number. */
export function episodeFaults(json: JsonText, spec: Spec): SpecFault[] {
  return [
    ...numberedTwice(json, spec),
    ...producedTwice(json, spec),
    ...backwardDoubles(json, spec),
    ...unaskedLanguages(json, spec),
  ];
}

function numberedTwice(json: JsonText, spec: Spec): SpecFault[] {
  const seen = new Set<number>();
  return (spec.episodes ?? []).flatMap((episode, index): SpecFault[] => {
    const twice = episodeNumbers(episode).find((number) => seen.has(number));
    for (const number of episodeNumbers(episode)) seen.add(number);
    if (twice === undefined) return [];
    return [
      {
        code: "spec/episodes",
        message: `Episode ${twice} is listed twice`,
        requirement: locate(json, `/episodes/${index}/number`),
        actual: String(episode.number),
      },
    ];
  });
}

/** A double episode that ends before it begins. */
function backwardDoubles(json: JsonText, spec: Spec): SpecFault[] {
  return (spec.episodes ?? []).flatMap(({ number, to }, index): SpecFault[] => {
    if (to === undefined || (to > number && to - number < mostInOneFile)) return [];
    const message =
      to > number
        ? `Episode ${number} runs to ${to}, which is more than anybody puts into one file`
        : `Episode ${number} runs to ${to}; "to" is the last of several episodes in one file, so it is above "number"`;
    const requirement = locate(json, `/episodes/${index}/to`);
    return [{ code: "spec/episodes", message, requirement, actual: String(to) }];
  });
}

/** A language that an episode lists and no deliverable is asked in: a slip in it would ask for less than is meant. */
function unaskedLanguages(json: JsonText, { episodes = [], deliverables }: Spec): SpecFault[] {
  const asked = Object.values(deliverables).flatMap(({ per = [], languages = [] }) =>
    per.includes("episode") && per.includes("language") ? languages : [],
  );
  return episodes.flatMap(({ number, languages = [] }, index) =>
    languages.flatMap((language, at): SpecFault[] => {
      if (asked.some((one) => isOfEpisode(one, [language]))) return [];
      const message = `Episode ${number} lists ${language}, which nothing is asked in: no deliverable has it under "languages" with "per": ["episode", "language"]`;
      const requirement = locate(json, `/episodes/${index}/languages/${at}`);
      return [{ code: "spec/languages", message, requirement, actual: language }];
    }),
  );
}

/** Two episodes under one production number: their files would have the same names. */
function producedTwice(json: JsonText, spec: Spec): SpecFault[] {
  const seen = new Map<string, number>();
  return (spec.episodes ?? []).flatMap(({ number, productionNumber }, index): SpecFault[] => {
    if (productionNumber === undefined) return [];
    const other = seen.get(productionNumber);
    if (other === undefined) seen.set(productionNumber, number);
    // An episode that stands in the list twice is told as that.
    if (other === undefined || other === number) return [];
    const message = `Production number ${productionNumber} is that of episode ${other} and of episode ${number}`;
    const requirement = locate(json, `/episodes/${index}/productionNumber`);
    return [{ code: "spec/episodes", message, requirement, actual: productionNumber }];
  });
}
