import type { Rule } from "../../check/rule.js";
import { sequencesOf } from "../../images/sequences-of.js";
import { sayCount } from "../../report/amounts.js";

const frames = { type: "image", files: "Frames/*" } as const;
const sequence = (extension: string, numbers: number[]) =>
  Object.fromEntries(numbers.map((number) => [`Frames/LF_${String(number).padStart(7, "0")}.${extension}`, 9]));
const ten = Array.from({ length: 10 }, (_, index) => 86_400 + index);

export const imageSequence: Rule = {
  code: "image/sequence",
  title: "Frames that are missing in a sequence",
  severity: "error",
  why: "One frame that is missing shifts everything behind it, or stops the conform at that place.",
  fix: "Render the missing frames again, or take out what does not belong to the sequence.",
  examples: () => [
    { spec: { deliverables: { frames } }, files: sequence("dpx", ten), finds: [] },
    {
      spec: { deliverables: { frames } },
      files: sequence(
        "dpx",
        ten.filter((number) => number !== 86_405),
      ),
      finds: ["Frames/LF_0086405.dpx is missing: the sequence goes from 0086404 to 0086406"],
    },
    {
      title: "Stills with numbers are a warning",
      spec: { deliverables: { frames } },
      files: sequence("tif", [1, 2, 3, 4, 5, 6, 7, 8, 12]),
      finds: ["3 frames are missing in Frames/LF_*.tif: the sequence goes from 0000008 to 0000012"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      if (item.asked.type !== "image") continue;
      for (const { name, numbers, digits, isOfFrames } of sequencesOf(item.files)) {
        const about = { item, pointer: `${item.pointer}/files` };
        const pad = (number: number) => String(number).padStart(digits, "0");
        const severity = isOfFrames ? "error" : "warning";
        for (const [index, number] of numbers.entries()) {
          const next = numbers[index + 1];
          const missing = next === undefined ? 0 : next - number - 1;
          if (missing === 0 || next === undefined) continue;
          const from = `the sequence goes from ${pad(number)} to ${pad(next)}`;
          const message =
            missing === 1
              ? `${name(pad(number + 1))} is missing: ${from}`
              : `${sayCount(missing, "frame")} are missing in ${name("*")}: ${from}`;
          yield { ...about, file: name(pad(number)), severity, message };
        }
      }
    }
  },
};
