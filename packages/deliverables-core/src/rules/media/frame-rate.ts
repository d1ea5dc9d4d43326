import { frameRates } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const frameRate = requirementRule({
  code: "media/frame-rate",
  title: "Frame rate",
  severity: "error",
  of: "media",
  requirement: "video/frameRate",
  unit: "fps",
  quantity: frameRates,
  measure: ({ video }, asked) =>
    video.map(({ frameRate, frameRateMode }) => {
      if (frameRateMode !== "variable") return frameRate;
      return JSON.stringify(asked.video?.frameRateMode ?? null).includes("variable")
        ? "variable, as asked"
        : "variable";
    }),
  neverMeets: (value) =>
    value === "variable" ? "Export again at a constant rate; frames that were dropped have to be put back." : undefined,
  why: "At another frame rate sound and subtitles drift, and motion stutters where a receiver converts it.",
  fix: "Export at the native rate of the edit; if the edit itself has another rate, agree on a standards conversion with the client first.",
  examples: () => [
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
      finds: ["Frame rate is variable, expected 25 fps"],
    },
  ],
});
