// For tests: specs as somebody types them, and what is known of their deliveries.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { KnownDelivery } from "./known-delivery.js";
import { readSpecText, type SpecText } from "./spec-text.js";

export const nothingKnown: KnownDelivery = { compared: [], paths: [], unclaimed: [], pending: new Set() };

export function example(name: "dpp-episode" | "dpp-episode-rejected"): string {
  return readFileSync(fileURLToPath(new URL(`../../../../examples/${name}/delivery.json`, import.meta.url)), "utf8");
}

/** A text with a cursor, written `¦`, and the offset at which it stands. */
export function typed(text: string): { spec: SpecText; offset: number } {
  const offset = text.indexOf("¦");
  return { spec: readSpecText(text.replace("¦", "")), offset };
}
