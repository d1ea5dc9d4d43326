import type { Delivery, Item } from "../../delivery/delivery.js";
import { nearestFrame } from "../../media/nearest-frame.js";
import type { Probe } from "../../media/probe.js";
import type { FrameRate } from "../../timecode/frame-rate.js";
import { absolute, add, compare, type Rational, rational, subtract } from "../../timecode/rational.js";
import { programmeLengths } from "./programme-length.js";

/** The reels of one episode and language, in their order. */
export function reelSets({ items }: Delivery, isAsked: (item: Item) => boolean): Item[][] {
  const sets = new Map<string, Item[]>();
  for (const item of items) {
    if (item.reel === undefined || !isAsked(item)) continue;
    const key = JSON.stringify([item.deliverable, item.episode, item.language]);
    sets.set(key, [...(sets.get(key) ?? []), item]);
  }
  return [...sets.values()].map((reels) => reels.toSorted((left, right) => (left.reel ?? 0) - (right.reel ?? 0)));
}

/** Reels that run one after the other: the same name of each, and how long they may be together, in seconds. */
export interface ReelRun {
  files: { path: string; probe: Probe }[];
  possible: Rational[];
}

/** Every run of a set of reels: one for each name that they have. Where one of them cannot be counted, the reason. */
export function reelRuns(reels: readonly Item[], rate: FrameRate | undefined): (ReelRun | { unknown: string })[] {
  const names = Math.max(...reels.map((reel) => reel.names.length));
  return Array.from({ length: names }, (_, index) => reelRun(reels, index, rate));
}

/** More than any set of timelines leaves open. */
const mostSums = 64;

function reelRun(reels: readonly Item[], index: number, rate: FrameRate | undefined): ReelRun | { unknown: string } {
  const run: ReelRun = { files: [], possible: [rational(0)] };
  for (const { reel, names, files, asked } of reels) {
    const matches = names[index]?.matches ?? [];
    const file = files.find(({ path }) => path === matches[0]);
    if (!file) return { unknown: `reel ${reel} is missing` };
    if (matches.length > 1) return { unknown: `reel ${reel} has ${matches.length} files` };
    if (file.facts?.kind !== "media") return { unknown: `${file.path} could not be read` };
    const probe = file.facts.media;
    const lengths = programmeLengths(probe, asked.type === "media" ? asked.timeline : undefined);
    if ("unknown" in lengths) return { unknown: `${file.path}: ${lengths.unknown}` };
    run.files.push({ path: file.path, probe });
    run.possible = run.possible
      .flatMap((sum) => lengths.possible.map((length) => add(sum, toFrame(length, probe, rate))))
      .slice(0, mostSums);
  }
  return run;
}

/** At 23.976 and 29.97 a frame is no whole number of samples, and what is rounded in each reel adds up. */
function toFrame(length: Rational, { video, audio }: Probe, rate: FrameRate | undefined): Rational {
  const sampleRate = audio[0]?.sampleRate;
  if (video.length > 0 || !rate || !sampleRate) return length;
  const frame = nearestFrame(length, rate);
  return compare(absolute(subtract(length, frame)), rational(1, sampleRate)) < 0 ? frame : length;
}
