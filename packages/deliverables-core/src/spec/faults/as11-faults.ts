import type { Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import type { SpecFault } from "./spec-fault.js";
import { tokenFaults } from "./text-tokens.js";

/** <tokens> in what a spec asks of descriptive metadata that stand for nothing. */
export function as11Faults(json: JsonText, spec: Spec): SpecFault[] {
  return Object.entries(spec.deliverables).flatMap(([name, asked]) => {
    if (asked.type !== "media" || !asked.as11) return [];
    const pointer = `/deliverables${pointerStep(name)}/as11`;
    return textsIn(asked.as11, pointer).flatMap(([place, text]) =>
      tokenFaults(text, spec, asked).map(
        (fault): SpecFault => ({
          code: "spec/unknown-token",
          ...fault,
          requirement: locate(json, place),
          actual: text,
        }),
      ),
    );
  });
}

/** Durations have a token of their own, which is looked at with them. */
function textsIn(value: unknown, pointer: string): [pointer: string, text: string][] {
  if (typeof value === "string") return [[pointer, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== "duration")
    .flatMap(([key, inner]) => textsIn(inner, pointer + pointerStep(key)));
}
