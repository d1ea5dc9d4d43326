import type { SpecFault } from "../spec/faults/spec-fault.js";
import type { SpecReading } from "../spec/read-spec.js";
import type { MediaDeliverable } from "../spec/spec.js";
import { pointerStep } from "../spec/text/json-text.js";
import { locate } from "../spec/text/locate.js";
import { wordsForKeys, wordsForPlace } from "../spec/words.js";
import type { Contradiction } from "./contradictions/contradiction.js";
import { nameContradictions } from "./contradictions/name-contradictions.js";
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
    const pointer = `/deliverables${pointerStep(name)}`;
    const found = [...nameContradictions(asked), ...(asked.type === "media" ? inMedia(asked) : [])];
    return found
      .filter(
        ({ at, against }) => ![at, against].some((path) => refused.some((one) => meet(one, `${pointer}/${path}`))),
      )
      .map((one) => toFault(one, name, pointer, (place) => locate(json, place)));
  });
}

function* inMedia(asked: MediaDeliverable): Iterable<Contradiction> {
  yield* wrapperContradictions(asked);
  yield* pictureContradictions(asked);
  yield* soundContradictions(asked);
  // A track file of timed text has neither.
  if (asked.video === null && asked.audio === null && !asked.captions)
    yield {
      at: "audio",
      is: "null",
      against: "video",
      has: "null",
      because: 'a media file has picture or sound, or "captions"',
    };
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
