import { joinWords } from "../../spec/requirement.js";
import type { Said } from "./statements.js";

/** A medium is not issued again, and a name is changed by whoever has the file. */
export function remedyFor({ from, item }: Said): { remedy?: string } {
  if (from === "paper" || (from === "name" && item.asked.type === "document")) return {};
  return {
    remedy:
      from === "name"
        ? "Look which programme the file holds: rename it if it is the right one, else bring the right file."
        : "Look which programme the file holds: have what it says of itself put right if it is the right one, else bring the right file.",
  };
}

export function sayWhere({ from, file, label }: Said): string {
  if (from === "label") return `the ${label} of ${file}`;
  return from === "name" ? `the name of ${file}` : file;
}

/** As many as one looks up. */
export function sayWho(who: string[]): string {
  return who.length > 4 ? `${who.slice(0, 3).join(", ")} and ${who.length - 3} others` : joinWords(who, "and");
}
