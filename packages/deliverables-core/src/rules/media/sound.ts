import { presenceRule } from "../../check/rule-kinds/presence-rule.js";
import { withPicture, withSound } from "../../media/probe-in-short.js";

export const sound = presenceRule({
  code: "media/sound",
  title: "Sound",
  severity: "error",
  part: "audio",
  noun: "sound",
  why: "A programme that arrives mute is turned away; sound in a file that should have none ends up on air.",
  fix: "Export again with the audio tracks, or without them where the spec says `null`.",
  examples: () => [
    { required: { codec: "PCM" }, file: withSound({ codec: "PCM" }), finds: [] },
    {
      required: { codec: "PCM" },
      file: withPicture({ codec: "AVC" }),
      finds: ["There is no sound, and the spec asks for it"],
    },
    {
      required: null,
      file: withSound({ codec: "PCM" }, { codec: "PCM" }),
      finds: ["There is sound (2 tracks, PCM), and the spec asks for none"],
    },
  ],
});
