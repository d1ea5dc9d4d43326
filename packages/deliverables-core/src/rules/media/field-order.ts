import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const fieldOrder = requirementRule({
  code: "media/field-order",
  title: "Field order",
  severity: "error",
  of: "media",
  requirement: "video/fieldOrder",
  measure: ({ video }, asked) =>
    video.flatMap(({ scan, fieldOrder }) => {
      if (scan !== "progressive") return [fieldOrder];
      // Where the spec asks for a scan type, that rule speaks of a progressive picture.
      return asked.video?.scan === undefined && asked.video?.fieldOrder !== null ? ["none (progressive)"] : [];
    }),
  why: "Fields in the wrong order make every movement judder back and forth.",
  fix: "Set the field order of the sequence and of every interlaced clip in it (HD: top field first), then export again.",
  examples: () => [
    { required: "top-first", file: withPicture({ scan: "interlaced", fieldOrder: "top-first" }), finds: [] },
    {
      required: "top-first",
      file: withPicture({ scan: "interlaced", fieldOrder: "bottom-first" }),
      finds: ["Field order is bottom-first, expected top-first"],
    },
    {
      required: "top-first",
      file: withPicture({ scan: "progressive" }),
      finds: ["Field order is none (progressive), expected top-first"],
    },
    { required: null, file: withPicture({ scan: "progressive" }), finds: [] },
  ],
});
