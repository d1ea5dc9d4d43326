import type { Rule } from "../../check/rule.js";
import type { DeliveredFile, Item } from "../../delivery/delivery.js";
import type { ImageFacts } from "../../images/image-facts.js";
import { sequencesOf } from "../../images/sequences-of.js";
import { sayCount } from "../../report/amounts.js";

const frames = { type: "image", files: "Frames/*" } as const;
const usual: ImageFacts = { format: "DPX", width: 2048, height: 1080, bitDepth: 10, colorSpace: "RGB" };
const sequence = (other: ImageFacts, at: readonly number[] = [5], extension = "dpx") =>
  Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [
      `Frames/LF_${String(86_400 + index).padStart(7, "0")}.${extension}`,
      { facts: { kind: "image" as const, image: at.includes(index) ? other : usual } },
    ]),
  );

/** What frames of one shot have in common, by the key under which a spec may ask for it. */
const aspects = [
  { asked: ["width", "height"], say: ({ width, height }: ImageFacts) => width && height && `${width}×${height}` },
  { asked: ["bitDepth"], say: ({ bitDepth }: ImageFacts) => bitDepth && `${bitDepth} bit` },
  { asked: ["colorSpace"], say: ({ colorSpace }: ImageFacts) => colorSpace },
  { asked: ["alpha"], say: ({ alpha }: ImageFacts) => alpha !== undefined && (alpha ? "alpha" : "no alpha") },
] as const;

export const framesAlike: Rule = {
  code: "image/frames-alike",
  title: "Frames that are not like the others",
  severity: "error",
  why: "A shot that was rendered again with other settings stops the conform, or shows as a jump in the picture.",
  fix: "Render these frames again with the settings of the others, or deliver them as a sequence of their own.",
  examples: () => [
    { spec: { deliverables: { frames } }, files: sequence(usual), finds: [] },
    {
      spec: { deliverables: { frames } },
      files: sequence({ ...usual, bitDepth: 8 }),
      finds: ["Frames/LF_0086405.dpx has 8 bit, and the other 9 frames of its sequence have 10 bit"],
    },
    {
      title: "Several are told together, with the first of them",
      spec: { deliverables: { frames } },
      files: sequence({ ...usual, width: 1998 }, [3, 4, 5]),
      finds: [
        "3 frames from Frames/LF_0086403.dpx on have 1998×1080, and the other 7 frames of their sequence have 2048×1080",
      ],
    },
    {
      title: "A range, or any value, leaves them apart",
      spec: { deliverables: { frames: { ...frames, width: { min: 1920 }, height: "present" } } },
      files: sequence({ ...usual, width: 1998 }),
      finds: ["Frames/LF_0086405.dpx has 1998×1080, and the other 9 frames of its sequence have 2048×1080"],
    },
    {
      title: "What the spec asks for is told by the rule for that",
      spec: { deliverables: { frames: { ...frames, bitDepth: 10 } } },
      files: sequence({ ...usual, bitDepth: 8 }),
      finds: [],
    },
    {
      title: "Stills with numbers are a warning",
      spec: { deliverables: { frames } },
      files: sequence({ ...usual, width: 1600 }, [5], "tif"),
      finds: ["Frames/LF_0086405.tif has 1600×1080, and the other 9 frames of its sequence have 2048×1080"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      if (item.asked.type !== "image") continue;
      for (const { files, isOfFrames } of sequencesOf(item.files)) {
        for (const { file, message } of oddOnes(item, files))
          yield { item, pointer: item.pointer, file, severity: isOfFrames ? "error" : "warning", message };
      }
    }
  },
};

/** For each aspect of which no one value is asked for, the frames that are not as most of them are. */
function* oddOnes({ asked }: Item, files: readonly DeliveredFile[]): Iterable<{ file: string; message: string }> {
  for (const aspect of aspects) {
    if (aspect.asked.every((key) => isFixed(Object.getOwnPropertyDescriptor(asked, key)?.value))) continue;
    const groups = new Map<string, string[]>();
    for (const { path, facts } of files) {
      const said = facts?.kind === "image" && aspect.say(facts.image);
      if (!said) continue;
      const group = groups.get(said);
      if (group) group.push(path);
      else groups.set(said, [path]);
    }
    const [most, ...odd] = [...groups].toSorted(([, left], [, right]) => right.length - left.length);
    for (const [said, [first = "", ...more]] of odd) {
      const others = (whose: string) =>
        `and the other ${sayCount(most?.[1].length ?? 0, "frame")} of ${whose} sequence have ${most?.[0]}`;
      const message =
        more.length === 0
          ? `${first} has ${said}, ${others("its")}`
          : `${more.length + 1} frames from ${first} on have ${said}, ${others("their")}`;
      yield { file: first, message };
    }
  }
}

/** Where one value is asked for, every frame is held against it. */
function isFixed(asked: unknown): boolean {
  return ["number", "string", "boolean"].includes(typeof asked) && asked !== "present";
}
