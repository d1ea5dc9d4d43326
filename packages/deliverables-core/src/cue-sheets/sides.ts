import { remembered } from "../tables/remembered.js";
import type { Party } from "./column.js";
import type { Contributor, Cue } from "./cue-sheet.js";
import { readShare } from "./share.js";
import { isPublicDomain } from "./stand-ins.js";

/** The two sides between which a royalty is divided. Performers have no part in it. */
export type Side = "writers" | "publishers";

const sides: Record<Party, Side | undefined> = {
  composer: "writers",
  author: "writers",
  arranger: "writers",
  publisher: "publishers",
  performer: undefined,
};

/** Those of a side who have a part in a cue. A dash or "N/A" without a share says that nobody has. */
export function ofSide({ contributors }: Cue, side: Side): Contributor[] {
  return contributors.filter(
    (one) => one.party !== undefined && sides[one.party] === side && (isSomebody(one) || one.share !== undefined),
  );
}

/** Whether a sheet says who wrote a cue. What stands in no column of a side may be its writer. */
export function isWritten(cue: Cue): boolean {
  return ofSide(cue, "writers").some(isSomebody) || cue.contributors.some((one) => !one.party && isSomebody(one));
}

/** Whether somebody is named, or at least told by a number. A free work belongs to the public. */
export function isSomebody({ name, ipi, party }: Contributor): boolean {
  if (!name) return ipi !== undefined;
  return !isNobody(name.text) && !(party === "publisher" && isPublicDomain(name.text));
}

/** Whether somebody whom the sheet does not name has a share. One of neither side may be named in another column. */
export function isUnnamed(one: Contributor): boolean {
  const percent = one.share && readShare(one.share.text);
  return one.party !== undefined && !isSomebody(one) && percent !== undefined && !isNone(percent);
}

function isNone(percent: ReturnType<typeof readShare>): boolean {
  return "reason" in percent || percent.numerator === 0n;
}

/** Whether a name says that there is nobody: `N/A`, `none`, `-`. */
const isNobody = remembered((name): boolean =>
  /^(n\/?\.?a\.?|nil|none|no (publisher|composer|writer)|keine?r?|kein (verlag|komponist)|aucune?|sans|\(?(?:unpublished|not published|manus[ck]ripte?|unverlegt|verlagsfrei|unveröffentlicht|inédite?|non éditée?)\)?|[-‐-―/.]+)$/i.test(
    name.trim(),
  ),
);
