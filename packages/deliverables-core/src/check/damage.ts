import type { Facts } from "../delivery/delivery.js";

/** Why a file is not whole, whatever its kind. */
export function damageOf(facts: Facts): string | undefined {
  switch (facts.kind) {
    case "media":
      return facts.media.damage;
    case "image":
      return facts.image.damage;
    case "document":
      return facts.document.damage;
    case "cue-sheet":
    case "table":
      return facts.table.damage;
  }
}
