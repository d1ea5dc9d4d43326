import { listedValues } from "../../spec/asked-values.js";
import { joinWords, type Scalar } from "../../spec/requirement.js";
import type { ImageDeliverable } from "../../spec/spec.js";
import { wordsForValue } from "../../spec/words.js";
import type { Contradiction } from "./contradiction.js";
import { heldInstead } from "./held-instead.js";
import { shape } from "./picture-shape.js";

/** What a picture format can hold, and the standard that says so. */
interface FormatLimits {
  alpha?: readonly boolean[];
  bitDepth?: readonly number[];
  colorSpace?: readonly string[];
  progressive?: readonly boolean[];
  source: string;
}

const notStaged = { progressive: [false] } as const;

/** Formats that leave something out. What may hold anything, as TIFF and PSD, stands here only for what it has not. */
const formatLimits: Readonly<Record<string, FormatLimits>> = {
  JPEG: {
    alpha: [false],
    bitDepth: [8, 12],
    colorSpace: ["RGB", "Grey", "CMYK", "YCCK"],
    source: "ITU-T T.81",
  },
  PNG: { bitDepth: [1, 2, 4, 8, 16], colorSpace: ["RGB", "Grey", "Indexed"], source: "ISO/IEC 15948" },
  GIF: { bitDepth: [1, 2, 3, 4, 5, 6, 7, 8], colorSpace: ["Indexed"], source: "GIF89a" },
  WebP: { bitDepth: [8], colorSpace: ["RGB"], source: "RFC 9649", ...notStaged },
  EXR: { bitDepth: [16, 32], colorSpace: ["RGB", "Grey", "XYZ"], source: "OpenEXR", ...notStaged },
  TIFF: { source: "TIFF 6.0", ...notStaged },
  PSD: { source: "Adobe Photoshop File Formats", ...notStaged },
  DPX: { source: "SMPTE ST 268-1", ...notStaged },
  BMP: { source: "Windows bitmaps", ...notStaged },
};

/** Stills of a format that holds no such thing: a JPEG with transparency, a PNG in CMYK; and a shape that the pixels do not make. */
export function* imageContradictions(asked: ImageDeliverable): Iterable<Contradiction> {
  yield* formats(asked);
  // Width to height, within 1 percent, as the rule compares it.
  yield* shape(
    { width: asked.width, height: asked.height, pixels: ["1:1"], shapes: listedValues(asked.aspectRatio) },
    { at: "aspectRatio", width: "width", tolerance: 0.01 },
  );
}

function* formats(asked: ImageDeliverable): Iterable<Contradiction> {
  const named = listedValues<string>(asked.format) ?? [];
  const limits = named.flatMap((one) => formatLimits[one] ?? []);
  if (limits.length < named.length) return;
  for (const property of ["alpha", "bitDepth", "colorSpace", "progressive"] as const) {
    const values = heldInstead(limits, property, asked[property]);
    if (!values) continue;
    const sources = joinWords([...new Set(limits.map(({ source }) => source))], "and");
    const write = values.length === 1 ? `write ${wordsForValue(values[0])}, or ` : "";
    yield {
      at: property,
      is: wordsForValue(asked[property], false),
      against: "format",
      has: joinWords(named),
      because: `${whatIsHeld(property, values)} (${sources}); ${write}name another format`,
      ...(values.length === 1 && { instead: values[0] }),
    };
  }
}

function whatIsHeld(property: string, values: readonly Scalar[]): string {
  if (property === "alpha") return "that has no transparency";
  if (property === "progressive") return "that is stored in one way only";
  return `that has ${joinWords(values.map(String))}${property === "bitDepth" ? " bit a channel" : ""}`;
}
