import type { Spec } from "../spec.js";
import type { JsonText } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import type { SpecFault } from "./spec-fault.js";

/** What a spec lets pass though it seems to ask for it. */
export function asksLess(json: JsonText, spec: Spec): SpecFault[] {
  return [...ignoresAll(json, spec), ...asksForNoEpisode(json, spec)];
}

/** An `ignore` that fits every name: nothing that nobody asks for would be seen, an old draft among it. */
function ignoresAll(json: JsonText, { ignore = [] }: Spec): SpecFault[] {
  return ignore.flatMap((pattern, index): SpecFault[] => {
    if (!/^(\*\*\/)?(\*\*|\*|\*\.\*)$/.test(pattern)) return [];
    const message = `Ignore is "${pattern}", so that whatever lies in the folder and nobody asks for is not seen; name only what is not handed over, such as "_work/**"`;
    return [advice(json, `/ignore/${index}`, message)];
  });
}

/** A list of episodes of which no deliverable is asked for: one film would do for the whole series. */
function asksForNoEpisode(json: JsonText, { episodes = [], deliverables }: Spec): SpecFault[] {
  if (episodes.length < 2) return [];
  const asks = Object.values(deliverables).some(({ per = [] }) => per.includes("episode"));
  if (asks) return [];
  const message = `${episodes.length} episodes are listed, and no deliverable comes for each of them; write "per": ["episode"] at what does`;
  return [advice(json, "/episodes", message)];
}

function advice(json: JsonText, pointer: string, message: string): SpecFault {
  return { code: "spec/asks-less", message, requirement: locate(json, pointer) };
}
