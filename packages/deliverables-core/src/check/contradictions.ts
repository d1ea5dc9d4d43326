import type { SpecFault } from "../spec/faults/spec-fault.js";
import type { SpecReading } from "../spec/read-spec.js";
import type { Deliverable, MediaDeliverable } from "../spec/spec.js";
import { pointerStep } from "../spec/text/json-text.js";
import { locate } from "../spec/text/locate.js";
import { wordsForKeys, wordsForPlace } from "../spec/words.js";
import { absentContradictions } from "./contradictions/absent-contradictions.js";
import { caseContradictions } from "./contradictions/case-contradictions.js";
import { codecContradictions } from "./contradictions/codec-contradictions.js";
import { colorContradictions } from "./contradictions/color-contradictions.js";
import type { Contradiction } from "./contradictions/contradiction.js";
import { imageContradictions } from "./contradictions/image-contradictions.js";
import { levelContradictions } from "./contradictions/level-contradictions.js";
import { nameContradictions } from "./contradictions/name-contradictions.js";
import { paperContradictions } from "./contradictions/paper-contradictions.js";
import { pictureContradictions } from "./contradictions/picture-contradictions.js";
import { pictureShape } from "./contradictions/picture-shape.js";
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
    const found = [...nameContradictions(asked), ...inside(asked)];
    // One figure that fits nowhere is one fault, however many others it contradicts.
    return found
      .filter(({ at }, index) => found.findIndex((one) => one.at === at) === index)
      .filter(
        ({ at, against }) => ![at, against].some((path) => refused.some((one) => meet(one, `${pointer}/${path}`))),
      )
      .map((one) => toFault(one, name, pointer, (place) => locate(json, place)));
  });
}

function inside(asked: Deliverable): Iterable<Contradiction> {
  if (asked.type === "media") return inMedia(asked);
  if (asked.type === "image") return imageContradictions(asked);
  return asked.type === "document" ? paperContradictions(asked) : [];
}

function* inMedia(asked: MediaDeliverable): Iterable<Contradiction> {
  yield* wrapperContradictions(asked);
  yield* pictureContradictions(asked);
  yield* codecContradictions(asked);
  yield* colorContradictions(asked);
  yield* pictureShape(asked);
  yield* levelContradictions(asked);
  yield* soundContradictions(asked);
  yield* absentContradictions(asked);
  yield* caseContradictions(asked);
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
  { at, is, against, has, because, instead }: Contradiction,
  name: string,
  pointer: string,
  place: (pointer: string) => SpecFault["requirement"],
): SpecFault {
  const subject = wordsForPlace(["deliverables", name, ...at.split("/")]);
  const requirement = place(`${pointer}/${at}`);
  return {
    code: "spec/contradiction",
    message: `${subject} is ${is}, but ${wordsForKeys(against.split("/"))} is ${has}: ${because}`,
    requirement,
    actual: is,
    ...(instead !== undefined && {
      expected: String(instead),
      fix: { kind: "replace", range: requirement.range, text: JSON.stringify(instead) } as const,
    }),
  };
}

function meet(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
