import { words } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

const disputed = "interlaced in the wrapper, progressive in the picture";

export const scan = requirementRule({
  code: "media/scan",
  title: "Scan type",
  severity: "error",
  of: "media",
  requirement: "video/scan",
  quantity: { ...words, mayBe: (value) => String(value).includes(" in the wrapper, ") },
  measure: ({ video }) => video.map(({ scan, disputedScan }) => scan ?? disputedScan),
  // Many a broadcaster asks for progressive pictures in an interlaced wrapper (PsF) under the name of interlaced.
  cannotTell: (value, asked) =>
    value === disputed && asked === "interlaced"
      ? "which may be progressive picture carried in fields (PsF)"
      : undefined,
  why: "Interlaced picture shown as progressive combs, and progressive picture shown as interlaced loses half its lines.",
  fix: "Export again with the scan type that is asked for; if the pictures themselves have the wrong one, they need a proper conversion.",
  examples: () => [
    { required: "interlaced", file: withPicture({ scan: "interlaced" }), finds: [] },
    {
      required: "interlaced",
      file: withPicture({ scan: "progressive" }),
      finds: ["Scan type is progressive, expected interlaced"],
    },
    {
      title: "Wrapper and picture that contradict each other, where one of the two must not be",
      required: { not: "interlaced" },
      file: withPicture({ disputedScan: disputed }),
      finds: [
        "unchecked: Scan type is interlaced in the wrapper, progressive in the picture, which cannot be compared, expected anything but interlaced",
      ],
    },
    {
      title: "Wrapper and picture that contradict each other",
      required: "progressive",
      file: withPicture({ disputedScan: "interlaced in the wrapper, progressive in the picture" }),
      finds: ["Scan type is interlaced in the wrapper, progressive in the picture, expected progressive"],
    },
    {
      required: "interlaced",
      file: withPicture({ disputedScan: "interlaced in the wrapper, progressive in the picture" }),
      finds: [
        "unchecked: Scan type is interlaced in the wrapper, progressive in the picture, which may be progressive picture carried in fields (PsF), expected interlaced",
      ],
    },
  ],
});
