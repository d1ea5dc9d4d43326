import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const frameRateMode = requirementRule({
  code: "media/frame-rate-mode",
  title: "Frame rate mode",
  severity: "error",
  of: "media",
  requirement: "video/frameRateMode",
  measure: ({ video }) => video.map((track) => track.frameRateMode),
  why: "Frames of unequal length have no steady timecode: edits, subtitles and sound slip against them.",
  fix: "Export again with a constant frame rate; screen recordings and phone footage have to be conformed first.",
  examples: () => [
    { required: "constant", file: withPicture({ frameRateMode: "constant" }), finds: [] },
    {
      required: "constant",
      file: withPicture({ frameRateMode: "variable" }),
      finds: ["Frame rate mode is variable, expected constant"],
    },
  ],
});
