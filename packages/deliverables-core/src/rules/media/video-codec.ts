import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const videoCodec = requirementRule({
  code: "media/video-codec",
  title: "Video codec",
  severity: "error",
  of: "media",
  requirement: "video/codec",
  measure: ({ video }) => video.map((track) => track.codec),
  why: "A client archives and plays out one codec; anything else has to be transcoded, and a transcode of a master is not a master.",
  fix: "Export again from the timeline in the codec that is asked for.",
  examples: () => [
    { required: "ProRes 422 HQ", file: withPicture({ codec: "ProRes 422 HQ" }), finds: [] },
    {
      required: "AVC-Intra 100",
      file: withPicture({ codec: "XDCAM HD422" }),
      finds: ["Video codec is XDCAM HD422, expected AVC-Intra 100"],
    },
    {
      required: "AVC-Intra 100",
      file: withPicture({}),
      finds: ["unchecked: Video codec is not known: the file does not say"],
    },
  ],
});
