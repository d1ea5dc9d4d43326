import { words } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";

/** A JPEG stores CMYK as it is or, as Photoshop does, turned into YCCK. People know both as CMYK. */
const colorSpaces = {
  ...words,
  equals: (value: string, asked: string) => value === asked || (value === "YCCK" && asked === "CMYK"),
  say: (value: string) => (value === "YCCK" ? "CMYK (stored as YCCK)" : value),
};

export const imageColorSpace = requirementRule({
  code: "image/color-space",
  title: "Colour space",
  severity: "error",
  of: "image",
  requirement: "colorSpace",
  quantity: colorSpaces,
  measure: ({ colorSpace }) => [colorSpace],
  why: "A CMYK still shows in false colours on the web and on television.",
  fix: "Convert the picture to the colour space that is asked for and save it again.",
  examples: () => [
    { required: "RGB", file: { colorSpace: "RGB" }, finds: [] },
    { required: "RGB", file: { colorSpace: "CMYK" }, finds: ["Colour space is CMYK, expected RGB"] },
    {
      required: "RGB",
      file: { colorSpace: "YCCK" },
      finds: ["Colour space is CMYK (stored as YCCK), expected RGB"],
    },
    {
      title: "What Photoshop writes for CMYK",
      required: ["CMYK", "Grey"],
      file: { colorSpace: "YCCK" },
      finds: [],
    },
  ],
});
