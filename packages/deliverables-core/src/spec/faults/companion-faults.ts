import type { Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { nearest } from "./did-you-mean.js";
import type { SpecFault } from "./spec-fault.js";

/** Companions that the spec does not ask for. */
export function companionFaults(json: JsonText, { deliverables }: Spec): SpecFault[] {
  const names = Object.keys(deliverables);
  return Object.entries(deliverables).flatMap(([name, { requires }]) =>
    [requires ?? []].flat().flatMap((other, index): SpecFault[] => {
      if (other !== name && Object.hasOwn(deliverables, other)) return [];
      const others = names.filter((one) => one !== name);
      const suggestion = other === name ? undefined : nearest(other, others);
      const why =
        other === name
          ? "that is the deliverable itself"
          : `the spec has no deliverable "${other}"${suggestion ? `; did you mean "${suggestion}"?` : ""}`;
      const place = `/deliverables${pointerStep(name)}/requires${Array.isArray(requires) ? `/${index}` : ""}`;
      return [
        {
          code: "spec/unknown-deliverable",
          message: `${name} requires "${other}", but ${why}`,
          requirement: locate(json, place),
          actual: other,
          ...(suggestion && { expected: suggestion }),
        },
      ];
    }),
  );
}
