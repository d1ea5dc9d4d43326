import type { Probe } from "../media/probe.js";
import type { Delivery } from "./delivery.js";

/** What is known of each film and sound of a delivery, by path. */
export function probesIn({ items }: Delivery): Map<string, Probe> {
  return new Map(
    items.flatMap(({ files }) =>
      files.flatMap(({ path, facts }) => (facts?.kind === "media" ? [[path, facts.media] as const] : [])),
    ),
  );
}
