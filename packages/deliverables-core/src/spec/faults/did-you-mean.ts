import { editDistance } from "./edit-distance.js";

/**
 * The candidate that a misspelt word most likely means: the same but for case, or one to three letters away, the fewer the
 * shorter the word. Of equals the first in the alphabet, so that the order of the candidates does not show.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return nearestOnes(word, candidates)[0];
}

/** All that are as near as the nearest, in the order of the alphabet: CEA-908 may be CEA-608 or CEA-708. */
export function nearestOnes(word: string, candidates: readonly string[]): string[] {
  const folded = word.toLowerCase();
  let best: string[] = [];
  let bestDistance = Infinity;
  for (const candidate of likely(folded, candidates)) {
    const distance = candidate === word ? 0 : distanceBetween(folded, candidate.toLowerCase());
    if (distance === undefined || distance > bestDistance) continue;
    if (distance < bestDistance) best = [];
    best.push(candidate);
    bestDistance = distance;
  }
  return [...new Set(best)].sort();
}

/** Each word is measured against so many others at most: a spec with thousands of faults must not take minutes to be told them. */
const mostMeasured = 200;

/** Of many candidates those that are as long, within what is forgiven, and begin alike. */
function likely(word: string, candidates: readonly string[]): readonly string[] {
  if (candidates.length <= mostMeasured) return candidates;
  const forgiven = lettersForgiven(word.length);
  const alike: string[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > forgiven) continue;
    if (candidate.charAt(0).toLowerCase() !== word.charAt(0)) continue;
    if (alike.push(candidate) === mostMeasured) break;
  }
  return alike;
}

function distanceBetween(word: string, candidate: string): number | undefined {
  // Half a step, so that the very word goes before one that differs in case.
  if (word === candidate) return 0.5;
  return editDistance(word, candidate, lettersForgiven(Math.min(word.length, candidate.length)));
}

function lettersForgiven(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : length < 9 ? 2 : 3;
}
