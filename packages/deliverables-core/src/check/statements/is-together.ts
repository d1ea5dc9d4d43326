import type { Item } from "../../delivery/delivery.js";

/** Papers of one episode, or of no episode in particular. */
export function isTogether(left: Item, right: Item): boolean {
  return left.episode === undefined || right.episode === undefined || left.episode === right.episode;
}
