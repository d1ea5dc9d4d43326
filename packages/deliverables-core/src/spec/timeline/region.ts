import type { MediaDeliverable } from "../spec.js";

export type Timeline = NonNullable<MediaDeliverable["timeline"]>;
export type Region = Timeline["regions"][number];

const names: Partial<Record<Region["what"], string>> = { part: "programme part", break: "break between the parts" };

/** `the clock`, `the line-up`. */
export function sayRegion({ what }: Region): string {
  return `the ${names[what] ?? what}`;
}

/** What only a look at the picture, or an ear on the sound, can tell. */
export function isSeenOnly({ what, silent }: Region): boolean {
  return !["part", "break", "tail"].includes(what) || silent === true;
}
