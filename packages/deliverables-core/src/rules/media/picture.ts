import { presenceRule } from "../../check/rule-kinds/presence-rule.js";
import { withPicture, withSound } from "../../media/probe-in-short.js";

export const picture = presenceRule({
  code: "media/picture",
  title: "Picture",
  severity: "error",
  part: "video",
  noun: "picture",
  why: "A file without picture is not the programme, however right its sound is.",
  fix: "Export again with the video track, or without it where the spec says `null`.",
  examples: () => [
    { required: { codec: "AVC" }, file: withPicture({ codec: "AVC" }), finds: [] },
    {
      required: { codec: "AVC" },
      file: withSound({ codec: "PCM" }),
      finds: ["There is no picture, and the spec asks for it"],
    },
    {
      required: null,
      file: withPicture({ codec: "AVC" }),
      finds: ["There is picture (1 track, AVC), and the spec asks for none"],
    },
  ],
});
