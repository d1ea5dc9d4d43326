import type { Rule } from "../../check/rule.js";
import type { DeliveredFile } from "../../delivery/delivery.js";
import { sayCount } from "../../report/amounts.js";

const frames = { type: "image", files: "Frames/*" } as const;
const sequence = (extension: string, numbers: number[]) =>
  Object.fromEntries(numbers.map((number) => [`Frames/LF_${String(number).padStart(7, "0")}.${extension}`, 9]));
const ten = Array.from({ length: 10 }, (_, index) => 86_400 + index);

/** Fewer numbered pictures than these are no sequence. */
const shortest = 8;
/** What frames are written in; others may be scans or stills that have numbers. */
const ofFrames = /^(?:dpx|exr|j2c|j2k|jpc|jp2|cin)$/i;
const numbered = /^(.*?)(\d{4,12})(\D*?)\.(dpx|exr|j2c|j2k|jpc|jp2|cin|tiff?|png)$/i;

export const imageSequence: Rule = {
  code: "image/sequence",
  title: "Frames that are missing in a sequence",
  severity: "error",
  why: "One frame that is missing shifts everything behind it, or stops the conform at that place.",
  fix: "Render the missing frames again, or take out what does not belong to the sequence.",
  examples: [
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
      for (const { name, numbers, digits, extension } of sequencesOf(item.files)) {
        const about = { item, pointer: `${item.pointer}/files` };
        const pad = (number: number) => String(number).padStart(digits, "0");
        const severity = ofFrames.test(extension) ? "error" : "warning";
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

interface Sequence {
  /** The path of the picture with this number, as it is written. */
  name(number: string): string;
  /** In order. */
  numbers: number[];
  digits: number;
  extension: string;
}

/** Pictures whose names differ by one number of as many digits. */
function sequencesOf(files: readonly DeliveredFile[]): Sequence[] {
  const found = new Map<string, Sequence>();
  for (const { path } of files) {
    const [, before, number, after, extension] = numbered.exec(path) ?? [];
    if (before === undefined || number === undefined || extension === undefined) continue;
    const name = (one: string) => `${before}${one}${after}.${extension}`;
    const key = `${number.length} ${name("*")}`;
    const sequence = found.get(key) ?? { name, numbers: [], digits: number.length, extension };
    sequence.numbers.push(Number(number));
    found.set(key, sequence);
  }
  const sequences = [...found.values()].filter(({ numbers }) => numbers.length >= shortest);
  for (const { numbers } of sequences) numbers.sort((left, right) => left - right);
  return sequences;
}
