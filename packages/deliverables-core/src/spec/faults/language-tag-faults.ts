import { readLanguageTag } from "../../identifiers/language-tag.js";
import type { Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { faultOf } from "./identifier-faults.js";
import type { SpecFault } from "./spec-fault.js";

/** Language tags that no list of languages, scripts and regions has: `en-UK`, `eng`. */
export function languageTagFaults(json: JsonText, { production, episodes, deliverables }: Spec): SpecFault[] {
  const tags = [
    ...languageTags(production, "/production"),
    ...languageTags(episodes, "/episodes"),
    ...languageTags(deliverables, "/deliverables"),
  ];
  return tags.flatMap(([pointer, tag]): SpecFault[] => {
    const reading = readLanguageTag(tag);
    if ("canonical" in reading) return [];
    const requirement = locate(json, pointer);
    const fault = faultOf("spec/language-tag", "language tag (BCP 47)", tag, reading, requirement);
    if (reading.suggestion === undefined) return [fault];
    return [{ ...fault, fix: { kind: "replace", range: requirement.range, text: JSON.stringify(reading.suggestion) } }];
  });
}

/** Every tag under a key `language`, `languages` or `primaryLanguage`. A deliverable may be called so too, but is an object. */
function* languageTags(value: unknown, pointer: string): Iterable<[pointer: string, tag: string]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const isTag = /^languages?$|Language$/.test(key);
    if (!isTag && typeof inner !== "object") continue;
    const place = pointer + pointerStep(key);
    if (!isTag) yield* languageTags(inner, place);
    else if (Array.isArray(inner)) for (const [index, tag] of inner.entries()) yield [`${place}/${index}`, String(tag)];
    else if (typeof inner === "string" && inner !== "present" && inner !== "<language>") yield [place, inner];
    else yield* languageTags(inner, place);
  }
}
