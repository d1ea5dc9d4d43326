import { nearest } from "./did-you-mean.js";
import { type JsonText, pointerStep } from "./json-text.js";
import { locate, locateKey } from "./locate.js";
import type { Spec } from "./spec.js";
import type { SpecFault } from "./spec-fault.js";

/** What a schema cannot see: names that lead nowhere, and episodes and languages that are asked for but not listed. */
export function meaningFaults(json: JsonText, spec: Spec, ruleCodes: readonly string[]): SpecFault[] {
  return [
    ...relationFaults(json, spec),
    ...ruleFaults(json, spec, ruleCodes),
    ...perFaults(json, spec),
    ...episodeFaults(json, spec),
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

function ruleFaults(json: JsonText, spec: Spec, ruleCodes: readonly string[]): SpecFault[] {
  return Object.keys(spec.rules ?? {})
    .filter((code) => !ruleCodes.includes(code))
    .map((code) => {
      const suggestion = nearest(code, [...ruleCodes]);
      const why = code.startsWith("spec/")
        ? "a fault in the spec itself cannot be turned down"
        : "there is no such rule";
      return {
        code: "spec/unknown-rule",
        message: `"rules" names ${code}, but ${why}${suggestion ? `; did you mean ${suggestion}?` : ""}`,
        requirement: locateKey(json, `/rules${pointerStep(code)}`),
        actual: code,
      };
    });
}

function perFaults(json: JsonText, spec: Spec): SpecFault[] {
  return Object.entries(spec.deliverables).flatMap(([name, { per = [], languages }]): SpecFault[] => {
    const pointer = `/deliverables${pointerStep(name)}`;
    const faults: SpecFault[] = [];
    if (per.includes("episode") && !spec.episodes) {
      const message = `${name} is asked for each episode, but the spec lists no "episodes"`;
      faults.push({ code: "spec/episodes", message, requirement: locate(json, `${pointer}/per`) });
    }
    if (per.includes("language") && !languages) {
      const message = `${name} is asked for each language, but lists no "languages"`;
      faults.push({ code: "spec/languages", message, requirement: locate(json, `${pointer}/per`) });
    }
    if (languages && !per.includes("language")) {
      const message = `${name} lists "languages", but is not asked for each: add "language" to "per"`;
      faults.push({ code: "spec/languages", message, requirement: locate(json, `${pointer}/languages`) });
    }
    return faults;
  });
}

function episodeFaults(json: JsonText, spec: Spec): SpecFault[] {
  const seen = new Set<number>();
  return (spec.episodes ?? []).flatMap(({ number }, index): SpecFault[] => {
    if (!seen.has(number)) {
      seen.add(number);
      return [];
    }
    const message = `Episode ${number} is listed twice`;
    return [
      {
        code: "spec/episodes",
        message,
        requirement: locate(json, `/episodes/${index}/number`),
        actual: String(number),
      },
    ];
  });
}
