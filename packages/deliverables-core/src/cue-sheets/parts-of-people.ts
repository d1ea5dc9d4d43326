import { readIpiName } from "../identifiers/ipi-name.js";
import { remembered } from "../tables/remembered.js";
import { isPlaceholderOfName } from "../tables/suspect-text.js";
import type { Cell } from "../tables/table.js";
import type { Contributor, Cue, CueSheet } from "./cue-sheet.js";
import { wordsOfName } from "./names-of-people.js";
import { isSomebody } from "./sides.js";
import { isAnonymous, isPublicDomain, namesNobody } from "./stand-ins.js";

/** Somebody's part in a cue. */
export interface Part {
  name: Cell;
  /** Its words: the same for the same name, however it is turned. */
  who: string;
  isWriter: boolean;
  ipi?: string;
  one: Contributor;
  cue: Cue;
}

/** Several rules ask for the people on the same sheet. */
const known = new WeakMap<CueSheet, Part[]>();

/** Who has a part in the cues of a sheet, and is named: no performers, and nobody who only stands for somebody. */
export function partsOn(sheet: CueSheet): Part[] {
  const before = known.get(sheet);
  if (before) return before;
  const parts = partsIn(sheet);
  known.set(sheet, parts);
  return parts;
}

function partsIn({ cues }: CueSheet): Part[] {
  return cues.flatMap((cue) =>
    cue.contributors.flatMap((one): Part[] => {
      const { name, party, ipi } = one;
      if (!name || party === undefined || party === "performer" || !isSomebody(one) || saysNobody(name.text)) return [];
      const reading = ipi && readIpiName(ipi.text);
      const number = reading && "canonical" in reading ? { ipi: reading.canonical } : {};
      const who = wordsOfName(name.text).join(" ");
      return [{ name, who, isWriter: party !== "publisher", ...number, one, cue }];
    }),
  );
}

/** The same few people wrote most cues. */
const saysNobody = remembered((name): boolean => {
  const isNone = isPublicDomain(name) || isAnonymous(name) || isPlaceholderOfName(name) || namesNobody(name, undefined);
  return isNone || /^copyright control$/i.test(name.trim());
});
