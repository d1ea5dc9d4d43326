import { singleFileExample } from "../../check/examples/single-file-example.js";
import { ratios } from "../../check/quantities.js";
import type { Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import type { ImageFacts } from "../../images/image-facts.js";
import { meets, type Quantity, sayRequirement } from "../../spec/requirement.js";
import { type Rational, toDecimalString } from "../../timecode/rational.js";

const example = (required: unknown, width: number, height: number, finds: string[], orientation?: number) => {
  const image = { format: "JPEG", width, height, ...(orientation && { tags: { orientation, progressive: false } }) };
  return { finds, ...singleFileExample("image", "aspectRatio", required, { kind: "image", image }) };
};
const turn = "Turn the picture in an image editor and save it, so that it has its shape without the note.";

/** Cropping to whole pixels leaves less than this. */
const toleratedShare = 0.01;

const shapes: Quantity<Rational> = {
  ...ratios,
  equals: (value, asked) =>
    Math.abs(
      (Number(value.numerator) / Number(value.denominator)) * (Number(asked.denominator) / Number(asked.numerator)) - 1,
    ) <= toleratedShare,
};

export const imageAspectRatio: Rule = {
  code: "image/aspect-ratio",
  title: "Shape of a still",
  severity: "error",
  requirements: ["aspectRatio"],
  why: "Art of another shape is cropped by a machine, through heads and titles.",
  fix: "Crop or lay out the art again in the shape that is asked for; do not stretch it.",
  examples: () => [
    example("16:9", 1920, 1080, []),
    example("2:3", 2001, 3000, []),
    example({ not: "1:1" }, 3000, 3010, ["Shape is 3000×3010 (1:1), expected anything but 1:1"]),
    example(["16:9", "2:3"], 3000, 2000, ["Shape is 3000×2000 (1.5:1), expected 16:9 or 2:3"]),
    example("16:9", 1920, 1080, [], 3),
    example(["3:2", "2:3"], 3000, 2000, [], 6),
    example(
      "16:9",
      1920,
      1080,
      ["Shape is 1920×1080 (1.78:1), but the picture says that a viewer has to turn it: 1080×1920, expected 16:9"],
      6,
    ),
    example(
      "2:3",
      3000,
      2000,
      ["Shape is 3000×2000 (1.5:1) until a viewer turns the picture to 2000×3000, expected 2:3"],
      8,
    ),
  ],
  *check(delivery) {
    for (const { item, file, facts, asked } of askedFiles(delivery, "image", "aspectRatio")) {
      const expected = sayRequirement(asked, ratios);
      const about = { item, file: file.path, pointer: `${item.pointer}/aspectRatio`, expected };
      const { width, height } = facts;
      if (!Number.isSafeInteger(width) || !Number.isSafeInteger(height) || !width || !height) {
        yield {
          ...about,
          unchecked: true,
          message: "Shape is not known: the file does not say how many pixels it has",
        };
        continue;
      }
      const actual = `${width}×${height} (${toDecimalString({ numerator: BigInt(width), denominator: BigInt(height) }, 2)}:1)`;
      const fits = meets(`${width}:${height}`, asked, shapes) === true;
      const turned = `${height}×${width}`;
      const fitsTurned = isTurned(facts) ? meets(`${height}:${width}`, asked, shapes) === true : fits;
      if (fits && fitsTurned) yield { ...about, met: true, actual };
      else if (fits) {
        const message = `Shape is ${actual}, but the picture says that a viewer has to turn it: ${turned}, expected ${expected}`;
        yield { ...about, message, actual, remedy: turn };
      } else if (fitsTurned) {
        const message = `Shape is ${actual} until a viewer turns the picture to ${turned}, expected ${expected}`;
        yield { ...about, message, actual, remedy: turn };
      } else yield { ...about, message: `Shape is ${actual}, expected ${expected}`, actual };
    }
  },
};

/** Exif orientations that turn a picture by a quarter (Exif 2.32, 4.6.4 A). */
function isTurned({ tags }: ImageFacts): boolean {
  return tags !== undefined && tags.orientation >= 5;
}
