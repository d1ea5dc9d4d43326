import type { Spec } from "./spec.js";

/** The production's number and those of its episodes, where they have one. */
export function productionNumbers({ production, episodes = [] }: Spec): string[] {
  return [production, ...episodes].flatMap(({ productionNumber }) => productionNumber ?? []);
}
