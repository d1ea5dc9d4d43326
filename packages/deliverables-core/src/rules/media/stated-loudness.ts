import { numbers } from "../../check/quantities.js";
import type { Rule, RuleExample } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import type { BroadcastInformation } from "../../media/probe.js";
import { withSound } from "../../media/probe-in-short.js";
import { meets, sayRequirement } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";

const figures = {
  integrated: { subject: "an integrated loudness", unit: "LUFS", stated: "integratedLoudnessLufs" },
  truePeak: { subject: "a true peak", unit: "dBTP", stated: "maxTruePeakDbtp" },
  range: { subject: "a loudness range", unit: "LU", stated: "loudnessRangeLu" },
  shortTerm: { subject: "a short-term loudness", unit: "LUFS", stated: "maxShortTermLoudnessLufs" },
} as const;

const example = (broadcast: BroadcastInformation | undefined, finds: string[]): RuleExample => ({
  spec: {
    deliverables: {
      mix: {
        type: "media",
        files: "A.wav",
        loudness: { integrated: { target: -23, tolerance: 0.5 }, truePeak: { max: -1 }, report: "qc" },
      },
      qc: { type: "document", files: "QC.pdf" },
    },
  },
  files: {
    "A.wav": {
      facts: { kind: "media", media: { ...withSound({ codec: "PCM", channels: 2 }), ...(broadcast && { broadcast }) } },
    },
    "QC.pdf": { facts: { kind: "document", document: { format: "PDF" } } },
  },
  finds,
});

export const statedLoudness: Rule = {
  code: "media/stated-loudness",
  title: "Loudness that the file states of itself",
  severity: "warning",
  why: "A Broadcast Wave file can carry its own loudness, and a receiver that reads it believes it sooner than a paper.",
  fix: "Measure the mix. If it is too loud, correct it; if the file states what was measured of an earlier mix, have it written anew.",
  clause: "EBU Tech 3285 version 2: the loudness fields of the bext chunk.",
  examples: () => [
    example(undefined, []),
    example({ version: 2, integratedLoudnessLufs: -23.2, maxTruePeakDbtp: -1.4 }, []),
    example({ version: 2, integratedLoudnessLufs: -18, maxTruePeakDbtp: 3 }, [
      "A.wav states an integrated loudness of -18 LUFS, expected -23 ± 0.5 LUFS",
      "A.wav states a true peak of 3 dBTP, expected at most -1 dBTP",
    ]),
  ],
  *check(delivery) {
    for (const { item, file, facts, asked } of askedFiles(delivery, "media", "loudness")) {
      const wanted = asked as unknown as NonNullable<MediaDeliverable["loudness"]>;
      for (const [figure, { subject, unit, stated }] of Object.entries(figures)) {
        const requirement = wanted[figure as keyof typeof figures];
        const value = facts.broadcast?.[stated];
        if (requirement === undefined || value === undefined || meets(value, requirement, numbers) !== false) continue;
        const expected = sayRequirement(requirement, numbers, unit);
        const actual = `${value} ${unit}`;
        const message = `${file.path} states ${subject} of ${actual}, expected ${expected}`;
        yield { item, file: file.path, pointer: `${item.pointer}/loudness/${figure}`, message, expected, actual };
      }
    }
  },
};
