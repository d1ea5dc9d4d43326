import type { DeliveredFile, Delivery } from "../../delivery.js";

/** Files smaller than this many bytes may be the same by chance: a sidecar that says "none". */
const smallest = 64;

/**
 * Files that may be copies of one another, though each is asked for as something of its own: groups of one size each. Media are
 * held against all other media, for a mix may stand for the M&E; everything else against what its deliverable has for other
 * episodes, languages and reels, or for other rows of a table. Pictures are not: the frames of a sequence may be the same, and stills have a requirement.
 */
export function comparableFiles(delivery: Delivery): DeliveredFile[][] {
  const { items } = delivery;
  const ofRows = deliverablesOfRows(delivery);
  const groups = new Map<string, Map<string, DeliveredFile>>();
  const occasions = new Map<string, number>();
  for (const { deliverable } of items) occasions.set(deliverable, (occasions.get(deliverable) ?? 0) + 1);
  for (const { asked, deliverable, files } of items) {
    const isMedia = asked.type === "media";
    if (asked.type === "image" || (!isMedia && occasions.get(deliverable) === 1 && !ofRows.has(deliverable))) continue;
    for (const file of files) {
      if (file.size < smallest || file.unread !== undefined) continue;
      const key = JSON.stringify([isMedia || deliverable, file.size]);
      const group = groups.get(key) ?? new Map<string, DeliveredFile>();
      groups.set(key, group.set(file.path, file));
    }
  }
  return [...groups.values()].filter(({ size }) => size > 1).map((group) => [...group.values()]);
}

/** Deliverables with a file for each row of a table: by their own `onePer`, or by a column that names their files. */
export function deliverablesOfRows({ items }: Pick<Delivery, "items">): Set<string> {
  return new Set(
    items.flatMap(({ asked, deliverable }) => {
      const named =
        asked.type === "table" ? Object.values(asked.columns ?? {}).flatMap(({ fileOf }) => fileOf ?? []) : [];
      return asked.onePer ? [deliverable, ...named] : named;
    }),
  );
}
