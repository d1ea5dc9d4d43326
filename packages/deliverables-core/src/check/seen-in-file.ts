import type { Item } from "../delivery/delivery.js";
import type { Spot } from "../papers/contents.js";
import type { Met, Observation } from "./rule.js";

type Added = "item" | "file" | "place" | "cell" | "page" | "pointer";

/** What a rule saw in one file. `placed` adds the file, the place in it, and the item. */
export interface SeenInFile extends Omit<Observation, Added> {
  at?: Spot | undefined;
  /** Where in its deliverable the spec asks for it, as `shares` or `columns/item/required`; the deliverable itself without it. */
  asks?: string | undefined;
}
export type MetInFile = Omit<Met, "item" | "file" | "pointer"> & { asks: string; at?: undefined };

/** The same as observations on a delivery. */
export function* placed(seen: Iterable<SeenInFile | MetInFile>, item: Item, file: string): Iterable<Observation | Met> {
  for (const { at, asks, ...rest } of seen) {
    const pointer = asks === undefined ? item.pointer : `${item.pointer}/${asks}`;
    if ("met" in rest) yield { ...rest, item, file, pointer };
    else yield { ...rest, item, file, pointer, ...spotOf(at) };
  }
}

/** The place of an observation, without what else is known of what stands there. */
export function spotOf(at: Spot | undefined): Spot {
  return {
    ...(at?.place && { place: at.place }),
    ...(at?.cell !== undefined && { cell: at.cell }),
    ...(at?.page !== undefined && { page: at.page }),
  };
}
