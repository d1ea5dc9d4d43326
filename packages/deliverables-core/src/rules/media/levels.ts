import { notDecoded } from "../../check/not-decoded.js";
import { numbers } from "../../check/quantities.js";
import type { Rule, RuleExample } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";
import { type Requirement, sayRequirement } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";

type Levels = NonNullable<MediaDeliverable["levels"]>;
type Figure = Exclude<keyof Levels, "pse" | "report">;

const figures: Record<Figure, { subject: string; was: "was" | "were"; unit?: string }> = {
  luma: { subject: "Code values of luma", was: "were" },
  rgb: { subject: "Code values of R, G and B", was: "were" },
  outside: { subject: "Share of the picture outside of its levels", was: "was", unit: "%" },
};

const film = withPicture({ codec: "AVC-Intra 100", bitDepth: 10 });

export const levels: Rule = {
  code: "media/levels",
  title: "Levels of the picture",
  severity: "info",
  why: "What lies outside of the levels is clipped on the way to the viewer, or the programme is sent back; only a look at every frame can tell.",
  fix: "Measure the picture with a waveform monitor or a QC tool (EBU R 103, ITU-R BT.1702), and compare its report with what the spec asks.",
  clause: "EBU R 103 and ITU-R BT.1702",
  requirements: [...Object.keys(figures), "pse"].map((figure) => `levels/${figure}`),
  examples: () => [
    { title: "Nothing asked", ...example(undefined, []) },
    {
      title: "What only decoding can tell",
      ...example({ rgb: { min: 20, max: 984 }, outside: { max: 1 }, pse: "passed" }, [
        "unchecked: Code values of R, G and B were not measured, expected 20 to 984: pictures are not decoded here",
        "unchecked: Share of the picture outside of its levels was not measured, expected at most 1 %: pictures are not decoded here",
        "unchecked: Test for photosensitive epilepsy was not made, expected passed: pictures are not decoded here",
      ]),
    },
    {
      title: "A report that a person has to read",
      ...example({ luma: { min: 64, max: 940 }, report: "qc-report" }, [
        "Code values of luma are for LFD1001A_QC.pdf to show, expected 64 to 940",
      ]),
    },
  ],
  *check(delivery) {
    for (const { item, file, asked } of askedFiles(delivery, "media", "levels")) {
      const { report, pse, ...wanted } = asked as unknown as Levels;
      const because = "pictures are not decoded here";
      const remedy = `Measure it with a QC tool, ask for the report as a deliverable, and name that under "levels": { "report": … }.`;
      const about = (figure: string) => ({ item, file: file.path, pointer: `${item.pointer}/levels/${figure}` });
      for (const figure of Object.keys(figures) as Figure[]) {
        const requirement: Requirement<number> | undefined = wanted[figure];
        if (requirement === undefined) continue;
        const { unit, ...words } = figures[figure];
        const expected = sayRequirement(requirement, numbers, unit);
        yield { ...about(figure), ...notDecoded(delivery, item, { ...words, expected, because, report, remedy }) };
      }
      if (pse === undefined) continue;
      const subject = "Test for photosensitive epilepsy";
      const test = { subject, was: "was", done: "made", expected: pse, because, report, remedy } as const;
      yield { ...about("pse"), ...notDecoded(delivery, item, test) };
    }
  },
};

function example(asked: Levels | undefined, finds: string[]): Omit<RuleExample, "title"> {
  return {
    spec: {
      deliverables: {
        programme: { type: "media", files: "LFD1001A.mxf", ...(asked && { levels: asked }) },
        "qc-report": { type: "document", files: "LFD1001A_QC.pdf" },
      },
    },
    files: {
      "LFD1001A.mxf": { facts: { kind: "media", media: film } },
      "LFD1001A_QC.pdf": { facts: { kind: "document", document: { format: "PDF" } } },
    },
    finds,
  };
}
