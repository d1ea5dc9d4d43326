import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const bitRate = requirementRule({
  code: "media/bit-rate",
  title: "Video bit rate",
  severity: "error",
  of: "media",
  requirement: "video/bitRate",
  unit: "Mbit/s",
  quantity: numbers,
  measure: ({ video }) => video.map((track) => (track.bitRate === undefined ? undefined : track.bitRate / 1e6)),
  why: "Below the rate that is asked for the codec has thrown detail away; above it a play-out server may stall.",
  fix: "Export again with the bit rate that is asked for.",
  examples: () => [
    { required: { min: 50 }, file: withPicture({ bitRate: 50_000_000 }), finds: [] },
    {
      required: { target: 113.77, tolerance: 1 },
      file: withPicture({ bitRate: 50_000_000 }),
      finds: ["Video bit rate is 50 Mbit/s, expected 113.77 ± 1 Mbit/s"],
    },
    {
      title: "A share, and another one on each side",
      required: { target: 50, tolerance: { over: "2 %", under: 5 } },
      file: withPicture({ bitRate: 51_500_000 }),
      finds: ["Video bit rate is 51.5 Mbit/s, expected 50 + 2 % − 5 (45 to 51) Mbit/s"],
    },
  ],
});
