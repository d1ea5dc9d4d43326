import { plainWords } from "../tables/plain-words.js";
import type { Cue, TotalLine } from "./cue-sheet.js";
import { readOrigin } from "./origins.js";

/**
 * The cues that a line of totals may add up, in each way that is meant: all of them, those of a usage or an origin, and of a line in
 * between those since the line before, or all above it. Empty for a part of which no cue says that it belongs to it.
 */
export function cuesOfTotal({ of, rest, below }: TotalLine, before: number, cues: Cue[]): Cue[][] {
  const [since, above] = [cues.slice(before, below), cues.slice(0, below)];
  const isLast = below === cues.length;
  if (of === "music") return isLast ? [cues] : [since, above, cues];
  if (rest === "") return [since, above];
  const named = cues.filter(({ cells: { usage, origin } }) => isNamed(rest, usage?.text, origin?.text));
  return [named, since, ...(isLast ? [] : [above])].filter((one) => one.length > 0 && (named.length > 0 || !isLast));
}

function isNamed(rest: string, usage = "", origin = ""): boolean {
  const meant = readOrigin(rest);
  return (
    plainWords(usage) === rest || plainWords(origin) === rest || (meant !== undefined && meant === readOrigin(origin))
  );
}
