import type { Deliverable, MediaDeliverable, Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { nearest } from "./did-you-mean.js";
import type { SpecFault } from "./spec-fault.js";

/** What a paper is to show of a media file, by the part of the deliverable that names the paper. */
export const shown = {
  loudness: "its loudness",
  levels: "its levels",
  audio: "what its sound tracks hold",
  timeline: "its timeline",
} as const;

/** Papers that are to show what nobody decodes, and that the spec does not ask for. */
export function reportFaults(json: JsonText, { deliverables }: Spec): SpecFault[] {
  return Object.entries(deliverables).flatMap(([name, deliverable]) =>
    partsNaming(deliverable).flatMap(({ part, report, path }): SpecFault[] => {
      if (Object.hasOwn(deliverables, report) && report !== name) return [];
      const others = Object.keys(deliverables).filter((one) => one !== name);
      const suggestion = nearest(report, others);
      const why = report === name ? "that is the deliverable itself" : `the spec has no deliverable "${report}"`;
      const meant = suggestion ? `; did you mean "${suggestion}"?` : "";
      return [
        {
          code: "spec/unknown-deliverable",
          message: `${name} names "${report}" as the report of ${shown[part]}, but ${why}${meant}`,
          requirement: locate(json, `/deliverables${pointerStep(name)}${path}/report`),
          actual: report,
        },
      ];
    }),
  );
}

type Part = keyof typeof shown;

/** The parts of a deliverable, and of its cases, that name a report. */
export function partsNaming(deliverable: Deliverable): { part: Part; report: string; path: string }[] {
  if (deliverable.type !== "media") return [];
  const cases = (deliverable.cases ?? []).flatMap((one, index) =>
    (["then", "else"] as const).map((branch) => ({ asked: one[branch] ?? {}, at: `/cases/${index}/${branch}` })),
  );
  return [{ asked: deliverable, at: "" }, ...cases].flatMap(({ asked, at }) =>
    (Object.keys(shown) as Part[]).flatMap((part) => {
      const report = (asked as Pick<MediaDeliverable, Part>)[part]?.report;
      return report === undefined ? [] : [{ part, report, path: `${at}/${part}` }];
    }),
  );
}
