import type { Delivery, Item } from "../delivery/delivery.js";

/** The files of another deliverable that go with an item: of the same episode and language, where it has them. */
export function filesBeside({ items }: Delivery, { episode, language }: Item, deliverable: string) {
  return items
    .filter((item) => item.deliverable === deliverable)
    .filter((item) => item.episode === undefined || episode === undefined || item.episode === episode)
    .filter((item) => item.language === undefined || language === undefined || item.language === language)
    .flatMap((of) => of.files.map((other) => ({ of, other })));
}
