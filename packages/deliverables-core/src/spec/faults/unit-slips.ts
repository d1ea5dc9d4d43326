import { highest, lowest } from "../asked-values.js";
import type { Requirement } from "../requirement.js";
import type { Deliverable, Spec } from "../spec.js";
import { type JsonText, pointerKeys, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { wordsForPlace, wordsForValue } from "../words.js";
import type { SpecFault } from "./spec-fault.js";

/** A figure that no file has, in the unit that it is counted in. */
interface Slip {
  /** Inside a deliverable: `audio/sampleRate`. */
  path: string;
  /** Of these types of deliverable. Without it: of all. */
  of?: readonly Deliverable["type"][];
  isWrong(least: number | undefined, most: number | undefined, asked: unknown): boolean;
  why: string;
  /** What is meant where it is a single figure. */
  meant?(value: number): number;
}

const onlyFloor = (asked: unknown) =>
  typeof asked === "object" && asked !== null && "min" in asked && !("max" in asked) && !("below" in asked);
const none = (_: number | undefined, most: number | undefined) => most !== undefined && most < 1;
const aboveFullScale = (least: number | undefined) => least !== undefined && least > 0;
const minus = (value: number) => -value;

const soundDepths = new Set([8, 12, 16, 20, 24, 32, 64]);

const slips: Slip[] = [
  {
    path: "audio/sampleRate",
    // Telephones sample 8000 times a second; nothing here samples less.
    isWrong: (_, most) => most !== undefined && most < 1000,
    why: "it is counted in Hz, not in kHz",
    meant: (value) => value * 1000,
  },
  {
    path: "video/bitRate",
    // 8K at 120 frames a second and 12 bit, uncompressed, is 143,000 Mbit/s.
    isWrong: (least) => least !== undefined && least >= 200_000,
    why: "it is counted in Mbit/s, not in bits",
    meant: (value) => value / 1_000_000,
  },
  {
    path: "fileSize",
    of: ["media", "image"],
    isWrong: (_, most) => most !== undefined && most < 1000,
    why: "it is counted in bytes; 5 MB are 5000000",
  },
  { path: "loudness/integrated", isWrong: aboveFullScale, why: "LUFS are counted down from full scale", meant: minus },
  { path: "loudness/dialogue", isWrong: aboveFullScale, why: "LUFS are counted down from full scale", meant: minus },
  { path: "loudness/shortTerm", isWrong: aboveFullScale, why: "LUFS are counted down from full scale", meant: minus },
  {
    path: "loudness/truePeak",
    isWrong: (_, __, asked) => onlyFloor(asked),
    why: 'a peak is kept down, and "min" would have it loud; write "max" for "min"',
  },
  {
    path: "levels/outside",
    isWrong: (_, most) => most !== undefined && most > 100,
    why: "it is counted in percent, of which there are 100",
  },
  {
    path: "video/bitDepth",
    isWrong: (least) => least !== undefined && least > 32,
    why: "samples of a picture have 8 to 32 bit",
  },
  {
    path: "audio/bitDepth",
    isWrong: (_, __, asked) => [asked].flat().every((one) => typeof one === "number" && !soundDepths.has(one)),
    why: "samples of sound have 8, 16, 20, 24, 32 or 64 bit",
  },
  { path: "count", isWrong: none, why: 'what must not be there stands under "forbidden"' },
  { path: "video/width", isWrong: none, why: "every picture has some" },
  { path: "video/height", isWrong: none, why: "every picture has some" },
  { path: "video/bitDepth", isWrong: none, why: "every picture has some" },
  { path: "video/tracks", isWrong: none, why: 'a file without picture is "video": null' },
  { path: "audio/tracks", isWrong: none, why: 'a file without sound is "audio": null' },
  { path: "audio/channels", isWrong: none, why: 'a file without sound is "audio": null' },
  { path: "captions/tracks", isWrong: none, why: 'a file without captions is "captions": null' },
  { path: "width", isWrong: none, why: "every picture has some" },
  { path: "height", isWrong: none, why: "every picture has some" },
  { path: "pages", isWrong: none, why: "every paper has one" },
  { path: "words", isWrong: none, why: "a paper that says nothing is told as empty" },
  { path: "characters", isWrong: none, why: "a paper that says nothing is told as empty" },
  { path: "ppi", isWrong: none, why: "an inch has some" },
];

/** Figures in another unit than the vocabulary counts in, and none where there is always one: 48 for 48000, 0 pages. */
export function unitSlips(json: JsonText, { deliverables }: Spec): SpecFault[] {
  return Object.entries(deliverables).flatMap(([name, asked]) =>
    slips.flatMap((slip): SpecFault[] => {
      const value = at(asked, slip.path);
      const isOf = slip.of === undefined || slip.of.includes(asked.type);
      if (value === undefined || !isOf || !slip.isWrong(lowest(value), highest(value), value)) return [];
      const pointer = `/deliverables${pointerStep(name)}/${slip.path}`;
      const requirement = locate(json, pointer);
      const meant = typeof value === "number" ? slip.meant?.(value) : undefined;
      const place = wordsForPlace(pointerKeys(pointer));
      const advice = slip.why.includes("write ") ? "" : `; write ${meant ?? "another figure, or take it out"}`;
      return [
        {
          code: "spec/value",
          message: `${place} is ${wordsForValue(value)}: ${slip.why}${advice}`,
          requirement,
          actual: wordsForValue(value),
          ...(meant !== undefined && {
            expected: String(meant),
            fix: { kind: "replace", range: requirement.range, text: String(meant) } as const,
          }),
        },
      ];
    }),
  );
}

function at(asked: Deliverable, path: string): Requirement<number> | undefined {
  const found = path
    .split("/")
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | null | undefined)?.[key], asked);
  // The schema has taken it: what is counted by numbers has numbers in it.
  return found as Requirement<number> | undefined;
}
