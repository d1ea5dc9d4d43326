import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const videoTracks = requirementRule({
  code: "media/video-tracks",
  title: "Number of video tracks",
  severity: "error",
  of: "media",
  requirement: "video/tracks",
  quantity: numbers,
  // A file without any has its own finding.
  measure: ({ video, partial }) => (video.length === 0 ? [] : [partial ? undefined : video.length]),
  why: "A second video track is mostly a left-over of the export, and a receiver may show the wrong one.",
  fix: "Export again with only the tracks that are asked for.",
  examples: () => [
    { required: 1, file: withPicture({ codec: "AVC" }), finds: [] },
    {
      required: 1,
      file: {
        container: { format: "MXF" },
        video: [
          { color: {}, hdr: { formats: [] } },
          { color: {}, hdr: { formats: [] } },
        ],
        audio: [],
      },
      finds: ["Number of video tracks is 2, expected 1"],
    },
  ],
});
