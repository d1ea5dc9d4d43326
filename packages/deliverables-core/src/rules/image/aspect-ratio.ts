import { singleFileExample } from "../../check/examples/single-file-example.js";
import { ratios } from "../../check/quantities.js";
import type { Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import { meets, type Quantity, sayRequirement } from "../../spec/requirement.js";
import { type Rational, toDecimalString } from "../../timecode/rational.js";

const example = (required: unknown, width: number, height: number, finds: string[]) => ({
  finds,
  ...singleFileExample("image", "aspectRatio", required, { kind: "image", image: { format: "JPEG", width, height } }),
});

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
      if (meets(`${width}:${height}`, asked, shapes) === true) yield { ...about, met: true, actual };
      else yield { ...about, message: `Shape is ${actual}, expected ${expected}`, actual };
    }
  },
};
