import type { FilePattern } from "./file-pattern.js";
import { likenesses, partsOf } from "./name-likeness.js";
import { foldedName, isJunk } from "./portable-names.js";

/** In what a name differs from the one that is asked for, and in nothing else. */
export type NameDifference = "case" | "unicode-form" | "spaces" | "folder" | "extension" | "spelling";

export interface NearestName {
  expected: FilePattern;
  path: string;
  difference: NameDifference;
}

/** The likeliest slip first; a ligature also folds to its letters, so its own difference goes before case. */
const differences: NameDifference[] = ["unicode-form", "case", "spaces", "folder", "extension", "spelling"];

/**
 * How many names are compared one by one for one difference. Names without wildcards are looked up by a key, so only a folder
 * full of nearly the same names comes to it, or 30 patterns that nothing matched beside 10,000 files that nobody asked for.
 * What lies beyond stays without a partner: it is told as missing and as unexpected.
 */
const mostComparisons = 300_000;

interface Pair {
  expected: number;
  path: string;
  distance: number;
}

/**
 * Pairs each name that nothing matched with the nearest path that nothing claims. Each name and each path is used once: the
 * likeliest difference first, then the smallest distance, then the order of the paths and of the names. A pattern that
 * several names fit is found by case and by folder only. Litter (`._LFD1001A.mxf`) is nobody's misspelt name.
 */
export function nearestName(expected: FilePattern[], candidates: string[]): NearestName[] {
  const found: (NearestName | undefined)[] = expected.map(() => undefined);
  const free = new Set(candidates.filter((path) => isJunk(path) === undefined).sort());
  for (const difference of differences) {
    const lacking = [...expected.keys()].filter((index) => found[index] === undefined);
    if (lacking.length === 0 || free.size === 0) break;
    const paths = [...free];
    const pairs = [
      ...exactPairs(difference, expected, lacking, paths),
      ...patternPairs(difference, expected, lacking, paths),
    ];
    for (const pair of pairs.sort(byDistance)) {
      const pattern = expected[pair.expected];
      if (!pattern || found[pair.expected] || !free.delete(pair.path)) continue;
      found[pair.expected] = { expected: pattern, path: pair.path, difference };
    }
  }
  return found.filter((one) => one !== undefined);
}

function byDistance(left: Pair, right: Pair): number {
  if (left.distance !== right.distance) return left.distance - right.distance;
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return left.expected - right.expected;
}

function* exactPairs(
  difference: NameDifference,
  expected: FilePattern[],
  lacking: number[],
  paths: string[],
): Iterable<Pair> {
  const { key, distance } = likenesses[difference];
  const byKey = new Map<string, string[]>();
  for (const path of paths) {
    const sameKey = byKey.get(key(path));
    if (sameKey) sameKey.push(path);
    else byKey.set(key(path), [path]);
  }
  let comparisons = 0;
  for (const index of lacking) {
    const exact = expected[index]?.exact;
    if (exact === undefined) continue;
    for (const path of byKey.get(key(exact)) ?? []) {
      comparisons += 1;
      if (comparisons > mostComparisons) return;
      const far = distance(exact, path);
      if (far !== undefined) yield { expected: index, path, distance: far };
    }
  }
}

function* patternPairs(
  difference: NameDifference,
  expected: FilePattern[],
  lacking: number[],
  paths: string[],
): Iterable<Pair> {
  if (difference !== "case" && difference !== "folder") return;
  const ready = paths.map((path) => ({ path, key: difference === "case" ? foldedName(path) : partsOf(path).name }));
  let comparisons = 0;
  for (const index of lacking) {
    const pattern = expected[index];
    if (!pattern || pattern.exact !== undefined) continue;
    for (const { path, key } of ready) {
      comparisons += 1;
      if (comparisons > mostComparisons) return;
      const fits = difference === "case" ? pattern.matchesFolded(key) : pattern.matchesName(key);
      if (fits) yield { expected: index, path, distance: path.split("/").length };
    }
  }
}
