import { ownTokens } from "../own-tokens.js";
import { writtenDuration } from "../production.js";
import { joinWords } from "../requirement.js";
import type { Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locate, locateKey } from "../text/locate.js";
import { timelineFaults } from "../timeline/timeline-faults.js";
import { as11Faults } from "./as11-faults.js";
import { belongingFaults } from "./belonging-faults.js";
import { companionFaults } from "./companion-faults.js";
import { dateFaults } from "./date-faults.js";
import { dayOrderFaults } from "./day-order-faults.js";
import { nearest } from "./did-you-mean.js";
import { episodeFaults } from "./episode-faults.js";
import { identifierFaults } from "./identifier-faults.js";
import { impossibleValues } from "./impossible-values.js";
import { languageTagFaults } from "./language-tag-faults.js";
import { languagesTwice } from "./languages-twice.js";
import { loudnessFaults } from "./loudness-faults.js";
import { blanksAround } from "./odd-names.js";
import { paperFaults } from "./paper-faults.js";
import { reportFaults } from "./report-faults.js";
import type { SpecFault } from "./spec-fault.js";
import { tableDateFaults } from "./table-date-faults.js";
import { unitSlips } from "./unit-slips.js";

/** What a schema cannot see: names that lead nowhere, and episodes and languages that are asked for but not listed. */
export function meaningFaults(json: JsonText, spec: Spec): SpecFault[] {
  return [
    ...relationFaults(json, spec),
    ...belongingFaults(json, spec),
    ...companionFaults(json, spec),
    ...paperFaults(json, spec),
    ...loudnessFaults(json, spec),
    ...reportFaults(json, spec),
    ...as11Faults(json, spec),
    ...perFaults(json, spec),
    ...episodeFaults(json, spec),
    ...durationFaults(json, spec),
    ...impossibleValues(json, spec),
    ...variableFaults(json, spec),
    ...namelessFaults(json, spec),
    ...identifierFaults(json, spec),
    ...languageTagFaults(json, spec),
    ...languagesTwice(json, spec),
    ...unitSlips(json, spec),
    ...blanksAround(json, spec),
    ...dateFaults(json, spec),
    ...tableDateFaults(json, spec),
    ...dayOrderFaults(json, spec),
    ...timelineFaults(json, spec),
  ];
}

function relationFaults(json: JsonText, spec: Spec): SpecFault[] {
  const names = Object.keys(spec.deliverables);
  return Object.entries(spec.deliverables).flatMap(([name, deliverable]) =>
    (["sameDurationAs", "sameStartAs", "sameFrameRateAs"] as const).flatMap((relation): SpecFault[] => {
      const asked = deliverable.type === "media" ? deliverable[relation] : undefined;
      const other = typeof asked === "object" ? asked.deliverable : asked;
      if (other === undefined) return [];
      const pointer = `/deliverables${pointerStep(name)}/${relation}${typeof asked === "object" ? "/deliverable" : ""}`;
      const target = spec.deliverables[other];
      if (Object.hasOwn(spec.deliverables, other) && target?.type === "media" && other !== name) return [];
      const suggestion = nearest(
        other,
        names.filter((one) => one !== name),
      );
      const why =
        other === name
          ? "it is the deliverable itself"
          : target
            ? `"${other}" is not of type media`
            : `the spec has no deliverable "${other}"${suggestion ? `; did you mean "${suggestion}"?` : ""}`;
      const message = `${name} asks for the ${relationWords[relation]} as "${other}", but ${why}`;
      return [{ code: "spec/unknown-deliverable", message, requirement: locate(json, pointer), actual: other }];
    }),
  );
}

const relationWords = {
  sameDurationAs: "same duration",
  sameStartAs: "same start",
  sameFrameRateAs: "same frame rate",
} as const;

function perFaults(json: JsonText, spec: Spec): SpecFault[] {
  const perEpisode = Object.entries(spec.deliverables).filter(([, { per = [] }]) => per.includes("episode"));
  const [first] = perEpisode;
  const faults: SpecFault[] = [];
  if (first && !spec.episodes) {
    const names = joinWords(
      perEpisode.map(([name]) => name),
      "and",
    );
    const message = `${names} ${perEpisode.length === 1 ? "is" : "are"} asked for each episode, but the spec lists no "episodes"`;
    faults.push({
      code: "spec/episodes",
      message,
      requirement: locate(json, `/deliverables${pointerStep(first[0])}/per`),
    });
  }
  for (const [name, { per = [], languages, reels }] of Object.entries(spec.deliverables)) {
    const pointer = `/deliverables${pointerStep(name)}`;
    const everyEpisode = per.includes("episode") && (spec.episodes ?? []).every((one) => one.reels !== undefined);
    if (per.includes("reel") && reels === undefined && spec.production.reels === undefined && !everyEpisode) {
      const message = `${name} is asked for each reel, but nobody says how many "reels" there are: add it to the deliverable, the episodes or the production`;
      faults.push({ code: "spec/reels", message, requirement: locate(json, `${pointer}/per`) });
    }
    if (reels !== undefined && !per.includes("reel")) {
      const message = `${name} says how many "reels" there are, but is not asked for each: add "reel" to "per"`;
      faults.push({ code: "spec/reels", message, requirement: locate(json, `${pointer}/reels`) });
    }
    if (
      spec.deliverables[name]?.type === "media" &&
      "reelsTogether" in spec.deliverables[name] &&
      !per.includes("reel")
    ) {
      const message = `${name} says how long its reels are together, but is not asked for each: add "reel" to "per"`;
      faults.push({ code: "spec/reels", message, requirement: locate(json, `${pointer}/reelsTogether`) });
    }
    if (per.includes("language") && !languages) {
      const message = `${name} is asked for each language, but lists no "languages"`;
      faults.push({ code: "spec/languages", message, requirement: locate(json, `${pointer}/per`) });
    }
    if (languages && !per.includes("language")) {
      const message = `${name} lists "languages", but is not asked for each: add "language" to "per"`;
      faults.push({ code: "spec/languages", message, requirement: locate(json, `${pointer}/languages`) });
    }
  }
  return faults;
}

/** `<duration>` where neither the episode nor the production says how long it is. */
function durationFaults(json: JsonText, spec: Spec): SpecFault[] {
  return Object.entries(spec.deliverables).flatMap(([name, deliverable]): SpecFault[] => {
    if (deliverable.type !== "media") return [];
    const together = deliverable.reelsTogether?.duration;
    const isAsked = [deliverable.duration, together].some((one) => JSON.stringify(one ?? "").includes("<duration>"));
    if (!isAsked) return [];
    const episodes = deliverable.per?.includes("episode")
      ? (spec.episodes ?? []).map(({ number }) => number)
      : [undefined];
    if (episodes.every((number) => writtenDuration(spec, number) !== undefined)) return [];
    const whose = deliverable.per?.includes("episode") ? "an episode has none" : "the production has none";
    const message = `${name} is to last <duration>, but ${whose}; add "duration" there`;
    const pointer = `/deliverables${pointerStep(name)}/${JSON.stringify(together ?? "").includes("<duration>") ? "reelsTogether/" : ""}duration`;
    return [{ code: "spec/unknown-token", message, requirement: locate(json, pointer) }];
  });
}

/** A variable by the name of a token would stand for two things. */
function variableFaults(json: JsonText, spec: Spec): SpecFault[] {
  return Object.keys(spec.variables ?? {})
    .filter((name) => ownTokens.includes(name))
    .map((name) => ({
      code: "spec/value",
      message: `"variables" holds ${name}, which is a token already; take another name`,
      requirement: locateKey(json, `/variables${pointerStep(name)}`),
      actual: name,
    }));
}

/** A deliverable under an empty key, of which no report could say anything. */
function namelessFaults(json: JsonText, { deliverables }: Spec): SpecFault[] {
  return Object.keys(deliverables)
    .filter((name) => name.trim() === "")
    .map((name) => ({
      code: "spec/value",
      message: 'A deliverable has an empty key; give it one that reports can name, as in "programme"',
      requirement: locateKey(json, `/deliverables${pointerStep(name)}`),
      actual: name,
    }));
}
