import { frameRates } from "../../check/quantities.js";
import { requirementRule } from "../../check/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const frameRate = requirementRule({
  code: "media/frame-rate",
  title: "Frame rate",
  severity: "error",
  of: "media",
  requirement: "video/frameRate",
  unit: "fps",
  quantity: frameRates,
  measure: ({ video }) =>
    video.map(({ frameRate, frameRateMode }) => (frameRateMode === "variable" ? "variable" : frameRate)),
  why: "At another frame rate sound and subtitles drift, and motion stutters where a receiver converts it.",
  fix: "Export at the native rate of the edit; if the edit itself has another rate, agree on a standards conversion with the client first.",
  examples: [
    { required: "25", file: withPicture({ frameRate: "25" }), finds: [] },
    { required: "23.976", file: withPicture({ frameRate: "24000/1001" }), finds: [] },
    {
      required: "23.976",
      file: withPicture({ frameRate: "24" }),
      finds: ["Frame rate is 24 fps, expected 23.976 fps"],
    },
    {
      required: "25",
      file: withPicture({ frameRate: "25", frameRateMode: "variable" }),
      finds: ["unchecked: Frame rate is variable, which cannot be compared, expected 25 fps"],
    },
  ],
});
