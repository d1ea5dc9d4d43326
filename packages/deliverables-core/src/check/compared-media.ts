import type { Delivery } from "../delivery/delivery.js";
import type { Probe } from "../media/probe.js";
import type { Comparison } from "../report/comparison.js";

/** One media file that was read, with every requirement of the spec that was compared with it. */
export interface ComparedMedia {
  /** Path inside the delivery. */
  path: string;
  media: Probe;
  /** Met or not, in the order of the rules. */
  comparisons: Comparison[];
}

/** The media files of a delivery as they were compared, in the order of their paths: what a report on a single file tells. */
export function comparedMedia({ items }: Delivery, compared: readonly Comparison[]): ComparedMedia[] {
  const found = new Map<string, ComparedMedia>();
  for (const { path, facts } of items.flatMap(({ files }) => files))
    if (facts?.kind === "media") found.set(path, { path, media: facts.media, comparisons: [] });
  for (const comparison of compared)
    if (comparison.file !== undefined) found.get(comparison.file)?.comparisons.push(comparison);
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}
