import type { Delivery, Item } from "../delivery/delivery.js";

/** What a file says of its episode, put so that whoever says the same of another says it in the same signs. */
export interface Saying {
  item: Item;
  file: string;
  says: string;
}

/** Files that say of their episode what an earlier file says of another one. Of those that are the same bytes another rule tells. */
export function* twinsOfEpisodes<Of extends Saying>(
  { copies }: Delivery,
  sayings: Iterable<Of>,
): Iterable<{ saying: Of; twin: Of }> {
  const first = new Map<string, Of>();
  for (const saying of sayings) {
    const { item, file, says } = saying;
    if (item.episode === undefined) continue;
    const key = JSON.stringify([item.deliverable, item.language, item.reel, says]);
    const twin = first.get(key);
    if (!twin) first.set(key, saying);
    else if (twin.item.episode !== item.episode && !copies?.has(file)) yield { saying, twin };
  }
}
