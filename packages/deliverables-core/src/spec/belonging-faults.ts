import { nearest } from "./did-you-mean.js";
import { type JsonText, pointerStep } from "./json-text.js";
import { locate } from "./locate.js";
import type { Spec } from "./spec.js";
import type { SpecFault } from "./spec-fault.js";

/** Papers that belong to a programme which the spec does not ask for. */
export function belongingFaults(json: JsonText, { deliverables }: Spec): SpecFault[] {
  return Object.entries(deliverables).flatMap(([name, deliverable]): SpecFault[] => {
    const other = "of" in deliverable ? deliverable.of : undefined;
    if (other === undefined) return [];
    const target = Object.hasOwn(deliverables, other) ? deliverables[other] : undefined;
    if (target?.type === "media") return [];
    const programmes = Object.keys(deliverables).filter((key) => deliverables[key]?.type === "media");
    const suggestion = nearest(other, programmes);
    const why = target
      ? `"${other}" is not of type media`
      : `the spec has no deliverable "${other}"${suggestion ? `; did you mean "${suggestion}"?` : ""}`;
    return [
      {
        code: "spec/unknown-deliverable",
        message: `${name} belongs to "${other}", but ${why}`,
        requirement: locate(json, `/deliverables${pointerStep(name)}/of`),
        actual: other,
        ...(suggestion && { expected: suggestion }),
      },
    ];
  });
}
