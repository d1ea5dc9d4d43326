import { rasterRule } from "../../check/rule-kinds/raster-rule.js";

export const imageRaster = rasterRule({
  code: "image/raster",
  title: "Pixels of a still",
  severity: "error",
  of: "image",
  path: "",
  measure: (image) => [image],
  why: "A still of too few pixels prints soft and is sent back by every picture desk.",
  fix: "Deliver the picture with the pixels that are asked for, made from the original; enlarging a small file does not bring detail back.",
  examples: () => [
    { required: { width: { min: 3000 } }, file: { format: "JPEG", width: 3000, height: 2000 }, finds: [] },
    {
      required: { width: { min: 3000 } },
      file: { format: "JPEG", width: 1200, height: 800 },
      finds: ["Width is 1200 pixels, expected at least 3000 pixels"],
    },
    {
      required: { width: { min: 1920 }, height: { min: 1080 } },
      file: { format: "JPEG", width: 1280, height: 720 },
      finds: ["Raster is 1280×720, expected at least 1920 pixels wide and at least 1080 pixels high"],
    },
    {
      required: { width: { min: 1920 }, height: { min: 1080 } },
      file: { format: "JPEG", width: 1920, height: 800 },
      finds: ["Height is 800 pixels, expected at least 1080 pixels"],
    },
    {
      required: { width: 2000, height: 3000 },
      file: { format: "JPEG", width: 3000, height: 2000 },
      finds: ["Raster is 3000×2000, expected 2000×3000"],
    },
  ],
});
