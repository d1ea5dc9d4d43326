import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const activeFormat = requirementRule({
  code: "media/active-format",
  title: "Active format (AFD)",
  severity: "error",
  of: "media",
  requirement: "video/activeFormat",
  quantity: numbers,
  measure: ({ video }) => video.map((track) => track.activeFormat),
  why: "Receivers cut or letterbox the picture by this code: a wrong one crops heads, or puts bars around bars.",
  fix: "Set the Active Format Description to what the picture is, and write the file again.",
  clause: "SMPTE ST 2016-1. A code that stands only in ancillary data may not be seen here.",
  examples: () => [
    { required: [9, 10, 14], file: withPicture({ activeFormat: 10 }), finds: [] },
    {
      required: [9, 10, 14],
      file: withPicture({ activeFormat: 8 }),
      finds: ["Active format (AFD) is 8, expected 9, 10 or 14"],
    },
    { required: null, file: withPicture({ activeFormat: 10 }), finds: ["Active format (AFD) is 10, expected none"] },
    {
      title: "A file that does not say",
      required: 10,
      file: withPicture({}),
      finds: ["unchecked: Active format (AFD) is not known: the file does not say"],
    },
  ],
});
