import { type FrameRate, parseFrameRate } from "../timecode/frame-rate.js";
import type { Spec } from "./spec.js";

/** The rate by which timecodes are read where a file has none of its own. */
export function productionRate({ production }: Spec): FrameRate | undefined {
  return production.frameRate === undefined ? undefined : parseFrameRate(String(production.frameRate));
}

/** What `<duration>` stands for: the episode's, or the single title's. */
export function writtenDuration({ episodes, production }: Spec, episode: number | undefined): string | undefined {
  return episodes?.find(({ number }) => number === episode)?.duration ?? production.duration;
}
