import type { Episode } from "./spec.js";

/** More than anybody puts into one file; what a spec says beyond is a fault. */
export const mostInOneFile = 100;

/** The numbers of an episode: one, and of a double episode in one file both. */
export function episodeNumbers({ number, to = number }: Pick<Episode, "number" | "to">): number[] {
  return Array.from({ length: Math.min(mostInOneFile, Math.max(1, to - number + 1)) }, (_, index) => number + index);
}

/** `3`, and of a double episode `1-2`. */
export function sayEpisodeNumber({ number, to }: Pick<Episode, "number" | "to">): string {
  return to === undefined ? String(number) : `${number}-${to}`;
}
