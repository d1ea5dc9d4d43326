import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const videoProfile = requirementRule({
  code: "media/video-profile",
  title: "Codec profile",
  severity: "error",
  of: "media",
  requirement: "video/profile",
  measure: ({ video }) => video.map((track) => track.profile),
  why: "Two files of one codec can differ so much by profile that a receiver's decoder plays one and not the other.",
  fix: "Choose the profile in the encoder's settings and export again.",
  examples: () => [
    { required: "High 4:2:2 Intra", file: withPicture({ profile: "High 4:2:2 Intra" }), finds: [] },
    { required: "Main 10", file: withPicture({ profile: "Main" }), finds: ["Codec profile is Main, expected Main 10"] },
  ],
});
