import type { Delivery, Item } from "./delivery.js";

/** The files of another deliverable that go with an item. */
export function filesBeside(delivery: Delivery, item: Item, deliverable: string) {
  return itemsBeside(delivery, item, deliverable).flatMap((of) => of.files.map((other) => ({ of, other })));
}

/** The items of another deliverable that go with an item: of the same episode, language and reel, where they have them. */
export function itemsBeside({ items }: Delivery, { episode, language, reel }: Item, deliverable: string): Item[] {
  return items
    .filter((item) => item.deliverable === deliverable)
    .filter((item) => item.episode === undefined || episode === undefined || item.episode === episode)
    .filter((item) => item.language === undefined || language === undefined || item.language === language)
    .filter((item) => item.reel === undefined || reel === undefined || item.reel === reel);
}
