import { pointerStep } from "../spec/json-text.js";
import { locate } from "../spec/locate.js";
import type { SpecReading } from "../spec/read-spec.js";
import type { SpecFault } from "../spec/spec-fault.js";
import { wordsForKeys, wordsForPlace } from "../spec/words.js";
import type { Contradiction } from "./contradictions/contradiction.js";
import { pictureContradictions } from "./contradictions/picture-contradictions.js";
import { soundContradictions } from "./contradictions/sound-contradictions.js";
import { wrapperContradictions } from "./contradictions/wrapper-contradictions.js";

/**
 * Requirements of one deliverable that no file can meet together: drop frame at 25, the field order of a progressive
 * picture, 5.1 on two channels. Where the client refuses one of the two already, that is the fault, and the other its echo.
 */
export function contradictions({ json, spec, faults }: SpecReading): SpecFault[] {
  const refused = faults.map(({ requirement }) => requirement.pointer);
  return Object.entries(spec?.deliverables ?? {}).flatMap(([name, asked]) => {
    if (asked.type !== "media") return [];
    const pointer = `/deliverables${pointerStep(name)}`;
    const found = [...wrapperContradictions(asked), ...pictureContradictions(asked), ...soundContradictions(asked)];
    return found
      .filter(
        ({ at, against }) => ![at, against].some((path) => refused.some((one) => meet(one, `${pointer}/${path}`))),
      )
      .map((one) => toFault(one, name, pointer, (place) => locate(json, place)));
  });
}

function toFault(
  { at, is, against, has, because }: Contradiction,
  name: string,
  pointer: string,
  place: (pointer: string) => SpecFault["requirement"],
): SpecFault {
  const subject = wordsForPlace(["deliverables", name, ...at.split("/")]);
  return {
    code: "spec/contradiction",
    message: `${subject} is ${is}, but ${wordsForKeys(against.split("/"))} is ${has}: ${because}`,
    requirement: place(`${pointer}/${at}`),
    actual: is,
  };
}

function meet(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
