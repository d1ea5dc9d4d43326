import { notDecoded } from "../../check/not-decoded.js";
import { numbers } from "../../check/quantities.js";
import type { Observation, Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import type { Delivery, Item } from "../../delivery/delivery.js";
import { withSound } from "../../media/probe-in-short.js";
import { type Requirement, type Scalar, sayRequirement } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";

type Figure = Exclude<keyof NonNullable<MediaDeliverable["loudness"]>, "speechBelow" | "report">;

const figures: Record<Figure, { subject: string; unit: string }> = {
  integrated: { subject: "Integrated loudness", unit: "LUFS" },
  dialogue: { subject: "Dialogue loudness", unit: "LUFS" },
  truePeak: { subject: "True peak", unit: "dBTP" },
  range: { subject: "Loudness range", unit: "LU" },
  shortTerm: { subject: "Short-term loudness", unit: "LUFS" },
};

const mix = withSound({ codec: "PCM", channels: 2 });
const programme = { type: "media" as const, files: "LFD1001A.wav" };

export const loudness: Rule = {
  code: "media/loudness",
  title: "Loudness",
  severity: "info",
  why: "A mix that is too loud is turned down or sent back by the broadcaster, and only a measurement of the whole mix can tell.",
  fix: "Measure the mix with a loudness meter (ITU-R BS.1770), and compare the report with what the spec asks.",
  requirements: Object.keys(figures).map((figure) => `loudness/${figure}`),
  examples: () => [
    {
      title: "Nothing asked",
      spec: { deliverables: { programme } },
      files: { "LFD1001A.wav": { facts: { kind: "media", media: mix } } },
      finds: [],
    },
    {
      title: "What only decoding can tell",
      spec: {
        deliverables: {
          programme: { ...programme, loudness: { integrated: { target: -23, tolerance: 0.5 }, truePeak: { max: -1 } } },
        },
      },
      files: { "LFD1001A.wav": { facts: { kind: "media", media: mix } } },
      finds: [
        "unchecked: Integrated loudness was not measured, expected -23 ± 0.5 LUFS: sound is not decoded here",
        "unchecked: True peak was not measured, expected at most -1 dBTP: sound is not decoded here",
      ],
    },
    {
      title: "A report that a person has to read",
      spec: {
        deliverables: {
          programme: { ...programme, loudness: { integrated: -24, report: "qc-report" } },
          "qc-report": { type: "document", files: "LFD1001A_QC.pdf" },
        },
      },
      files: {
        "LFD1001A.wav": { facts: { kind: "media", media: mix } },
        "LFD1001A_QC.pdf": { facts: { kind: "document", document: { format: "PDF" } } },
      },
      finds: ["Integrated loudness is for LFD1001A_QC.pdf to show, expected -24 LUFS"],
    },
    {
      title: "A paper that is no report",
      spec: {
        deliverables: {
          programme: { ...programme, loudness: { integrated: -24, report: "synopsis" } },
          synopsis: { type: "document", files: "LFD1001A_synopsis.pdf" },
        },
      },
      files: {
        "LFD1001A.wav": { facts: { kind: "media", media: mix } },
        "LFD1001A_synopsis.pdf": { facts: { kind: "document", document: { format: "PDF" } } },
      },
      finds: [
        'programme names "synopsis" as the report of its loudness, and nothing there says that it reports on it; write "of": "programme" at synopsis, or name the paper that does',
        "unchecked: Integrated loudness was not measured, expected -24 LUFS: sound is not decoded here, and synopsis is no paper that shows it",
      ],
    },
    {
      title: "A report that did not come",
      spec: {
        deliverables: {
          programme: { ...programme, loudness: { integrated: -24, report: "qc-report" } },
          "qc-report": { type: "document", files: "LFD1001A_QC.pdf", optional: true },
        },
      },
      files: { "LFD1001A.wav": { facts: { kind: "media", media: mix } } },
      finds: [
        "unchecked: Integrated loudness was not measured, expected -24 LUFS: sound is not decoded here, and there is no qc-report",
      ],
    },
  ],
  *check(delivery) {
    for (const { item, file, asked } of askedFiles(delivery, "media", "loudness")) {
      const { report, speechBelow, ...wanted } = asked as unknown as NonNullable<MediaDeliverable["loudness"]>;
      for (const figure of Object.keys(figures) as Figure[]) {
        const requirement = wanted[figure];
        if (requirement === undefined) continue;
        const about = { item, file: file.path, pointer: `${item.pointer}/loudness/${figure}` };
        const otherwise = figure === "integrated" && speechBelow !== undefined && wanted.dialogue !== undefined;
        const condition = otherwise ? ` where less than ${speechBelow} % is speech` : "";
        yield { ...about, ...told(delivery, item, figure, requirement, condition, report) };
      }
    }
  },
};

function told(
  delivery: Delivery,
  item: Item,
  figure: Figure,
  requirement: Requirement<Scalar>,
  condition: string,
  report: string | undefined,
): Omit<Observation, "item"> {
  const { subject, unit } = figures[figure];
  return notDecoded(delivery, item, {
    subject,
    was: "was",
    expected: `${sayRequirement(requirement, numbers, unit)}${condition}`,
    because: "sound is not decoded here",
    report,
    remedy: `Measure it with a loudness meter, ask for the report as a deliverable, and name that under "loudness": { "report": … }.`,
  });
}
