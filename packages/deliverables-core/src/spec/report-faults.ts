import { nearest } from "./did-you-mean.js";
import { type JsonText, pointerStep } from "./json-text.js";
import { locate } from "./locate.js";
import type { Spec } from "./spec.js";
import type { SpecFault } from "./spec-fault.js";

/** What a paper is to show of a media file, by the part of the deliverable that names the paper. */
const shown = { loudness: "its loudness", audio: "what its sound tracks hold", timeline: "its timeline" } as const;

/** Papers that are to show what nobody decodes, and that the spec does not ask for. */
export function reportFaults(json: JsonText, { deliverables }: Spec): SpecFault[] {
  return Object.entries(deliverables).flatMap(([name, asked]) =>
    (Object.keys(shown) as (keyof typeof shown)[]).flatMap((part): SpecFault[] => {
      const report = asked.type === "media" ? asked[part]?.report : undefined;
      if (report === undefined || (Object.hasOwn(deliverables, report) && report !== name)) return [];
      const others = Object.keys(deliverables).filter((one) => one !== name);
      const suggestion = nearest(report, others);
      const why = report === name ? "that is the deliverable itself" : `the spec has no deliverable "${report}"`;
      const meant = suggestion ? `; did you mean "${suggestion}"?` : "";
      return [
        {
          code: "spec/unknown-deliverable",
          message: `${name} names "${report}" as the report of ${shown[part]}, but ${why}${meant}`,
          requirement: locate(json, `/deliverables${pointerStep(name)}/${part}/report`),
          actual: report,
        },
      ];
    }),
  );
}
