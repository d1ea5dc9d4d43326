import type { Spec } from "../spec.js";
import { type JsonText, pointerKeys, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { wordsForPlace } from "../words.js";
import type { SpecFault } from "./spec-fault.js";

/** One language in two spellings, `en` and `EN`: its files would be asked for twice, under two names. */
export function languagesTwice(json: JsonText, { episodes = [], deliverables }: Spec): SpecFault[] {
  const lists = [
    ...episodes.map(({ languages }, index) => [`/episodes/${index}/languages`, languages] as const),
    ...Object.entries(deliverables).flatMap(([name, asked]) => {
      const pointer = `/deliverables${pointerStep(name)}`;
      const captions = asked.type === "media" ? asked.captions?.languages : undefined;
      return [
        [`${pointer}/languages`, asked.languages],
        [`${pointer}/captions/languages`, captions],
      ] as const;
    }),
  ];
  return lists.flatMap(([pointer, languages = []]) => {
    const seen = new Map<string, string>();
    return languages.flatMap((tag, index): SpecFault[] => {
      const first = seen.get(tag.toLowerCase());
      seen.set(tag.toLowerCase(), first ?? tag);
      if (first === undefined) return [];
      const message = `${wordsForPlace(pointerKeys(pointer))} name ${tag}, which is ${first} once more; take one of the two out`;
      return [{ code: "spec/languages", message, requirement: locate(json, `${pointer}/${index}`), actual: tag }];
    });
  });
}
