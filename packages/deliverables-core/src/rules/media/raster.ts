import { rasterRule } from "../../check/rule-kinds/raster-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const raster = rasterRule({
  code: "media/raster",
  title: "Raster",
  severity: "error",
  of: "media",
  path: "video/",
  measure: ({ video }) => video,
  why: "A picture of another raster is scaled by the receiver, which softens it, or is refused at ingest.",
  fix: "Export again at the raster that is asked for, from a timeline of that raster.",
  examples: () => [
    { required: { width: 1920, height: 1080 }, file: withPicture({ width: 1920, height: 1080 }), finds: [] },
    {
      required: { width: 1920, height: 1080 },
      file: withPicture({ width: 1440, height: 1080 }),
      finds: ["Raster is 1440×1080, expected 1920×1080"],
    },
    {
      required: { width: 1920 },
      file: withPicture({}),
      finds: ["unchecked: Width is not known: the file does not say"],
    },
  ],
});
