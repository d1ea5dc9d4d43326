import type { Composition } from "./package-part.js";

/** What people call the stretch at this index: `reel 2` of a DCP, `segment 2` of an IMF package. */
export function stretchWords({ form }: Pick<Composition, "form">, index: number): string {
  return `${form === "IMF" ? "segment" : "reel"} ${index + 1}`;
}

/** The same, at the head of a sentence. */
export function stretchHead(composition: Pick<Composition, "form">, index: number): string {
  const words = stretchWords(composition, index);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
