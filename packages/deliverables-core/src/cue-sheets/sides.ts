import type { Party } from "./column.js";
import type { Contributor, Cue } from "./cue-sheet.js";

/** The two sides between which a royalty is divided. Performers have no part in it. */
export type Side = "writers" | "publishers";

const sides: Record<Party, Side | undefined> = {
  composer: "writers",
  author: "writers",
  arranger: "writers",
  publisher: "publishers",
  performer: undefined,
};

export function ofSide({ contributors }: Cue, side: Side): Contributor[] {
  return contributors.filter(({ party }) => party !== undefined && sides[party] === side);
}

/** Whether a name says that there is nobody: `N/A`, `none`, `-`, `Public domain`. */
export function isNobody(name: string): boolean {
  return /^(n\/?\.?a\.?|none|-+|no publisher|keiner?|aucun|public domain|pd|dp)$/i.test(name.trim());
}
