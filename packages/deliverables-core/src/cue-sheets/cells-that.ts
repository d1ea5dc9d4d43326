import type { Cell } from "../tables/table.js";
import type { CueSheet } from "./cue-sheet.js";

/** Every cell of a sheet's header and cues whose text is of a kind, and where it stands: `The header`, `A cell of Cue 14`. */
export function cellsThat(sheet: CueSheet, isOfKind: (text: string) => boolean): { at: Cell; where: string }[] {
  const found: { at: Cell; where: string }[] = [];
  // The same names, roles and societies stand in row after row.
  const known = new Map<string, boolean>();
  const isFound = ({ text }: Cell) => {
    const before = known.get(text);
    const is = before ?? isOfKind(text);
    if (before === undefined) known.set(text, is);
    return is;
  };
  for (const at of Object.values(sheet.header)) if (isFound(at)) found.push({ at, where: "The header" });
  for (const { all, name } of sheet.cues)
    for (const at of all) if (isFound(at)) found.push({ at, where: `A cell of ${name}` });
  return found;
}
