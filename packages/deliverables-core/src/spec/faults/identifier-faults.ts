import type { NoIdentifier } from "../../identifiers/identifier.js";
import { identifierKinds } from "../../identifiers/identifier-kinds.js";
import type { Identifiers, Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { wordsForValue } from "../words.js";
import type { SpecFault, SpecFaultCode } from "./spec-fault.js";

/** Identifiers of the production and its episodes that no registry can have given. */
export function identifierFaults(json: JsonText, { production, episodes = [] }: Spec): SpecFault[] {
  return [
    ...faultsIn(json, production.identifiers, "/production/identifiers"),
    ...episodes.flatMap(({ identifiers }, index) => faultsIn(json, identifiers, `/episodes/${index}/identifiers`)),
  ];
}

function faultsIn(json: JsonText, identifiers: Identifiers = {}, pointer: string): SpecFault[] {
  return Object.entries(identifiers).flatMap(([kind, text]) => {
    const { name, read } = identifierKinds[kind as keyof Identifiers];
    const reading = read(text);
    return "reason" in reading
      ? [faultOf("spec/identifier", name, text, reading, locate(json, pointer + pointerStep(kind)))]
      : [];
  });
}

/** The fault of an identifier or a code, with what may be meant. */
export function faultOf(
  code: SpecFaultCode,
  name: string,
  text: string,
  { reason, suggestion }: NoIdentifier,
  requirement: SpecFault["requirement"],
): SpecFault {
  const meant = suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
  return {
    code,
    message: `${wordsForValue(text)} is no ${name}: ${reason}${meant}`,
    requirement,
    actual: text,
    ...(suggestion !== undefined && { expected: suggestion }),
  };
}
