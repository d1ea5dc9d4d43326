import type { Cell } from "../tables/table.js";
import type { Contributor } from "./cue-sheet.js";
import { partyOfRole } from "./roles.js";
import { readSociety } from "./societies.js";

type Named = Pick<Contributor, "name" | "role" | "society" | "share">;

/**
 * The people in one cell: `Smith, John (C) 50% / Jones, Ann [PRS 50%]`. A comma stands within a name, and `&` within those
 * of bands, so only `;`, `/`, `|` and line ends part them. `stroke`: what one without blanks does.
 */
export function splitNames(cell: Cell, stroke: "parts" | "is of the name" = "parts"): Named[] {
  // Most cells hold one name and nothing else.
  if (!/[;|\n/()[\]%:]/.test(cell.text)) {
    const text = cell.text.replaceAll(/\s+/g, " ").trim();
    return text === "" ? [] : [{ name: text === cell.text ? cell : { ...cell, text } }];
  }
  return cell.text
    .split(stroke === "parts" ? anyPart : partWithBlanks)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => readName(part, cell));
}

const partWithBlanks = /[;|\n]|\s\/\s/u;
const strokeInName = /(?<=[\p{L}\])%])\/(?=\p{L}{2})/u;
const anyPart = new RegExp(`${partWithBlanks.source}|${strokeInName.source}`, "u");

/** Whether a stroke without blanks stands in a cell, which may part two names: `Holly/Hedge`, or be one's own: `Sony/ATV`. */
export function hasStroke({ text }: Cell): boolean {
  return strokeInName.test(text);
}

function readName(part: string, cell: Cell): Named {
  const named: Named = {};
  let name = part;
  const take = (key: "role" | "society" | "share", text: string) => {
    named[key] ??= { ...cell, text };
  };
  // `C: Jo Smith`, `Bearb.: Jo Smith`.
  const [, before = "", behind] = /^([\p{L}. ]{1,20}):\s*(\S.*)$/su.exec(part) ?? [];
  if (behind !== undefined && partyOfRole(before) !== undefined) {
    take("role", before.trim());
    name = behind;
  }
  for (const { 0: bracket, 1: round, 2: square } of part.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]/g)) {
    const inside = (round ?? square ?? "").trim();
    const [share] = /\d+(?:[.,]\d+)?\s*%/.exec(inside) ?? [];
    const rest = inside.replace(share ?? "", "").replaceAll(/^[\s,;:-]+|[\s,;:-]+$/g, "");
    const isRole = rest !== "" && partyOfRole(rest) !== undefined;
    const isSociety = rest !== "" && !isRole && "society" in readSociety(rest);
    if (rest !== "" && !isRole && !isSociety) continue;
    if (share) take("share", share);
    if (isRole) take("role", rest);
    if (isSociety) take("society", rest);
    name = name.replace(bracket, " ");
  }
  const [atEnd] = /[\s,:-]*\d+(?:[.,]\d+)?\s*%$/.exec(name.trim()) ?? [];
  if (atEnd) {
    take("share", atEnd.replaceAll(/^[\s,:-]+/g, ""));
    name = name.trim().slice(0, -atEnd.length);
  }
  name = name.replaceAll(/\s+/g, " ").trim();
  if (name !== "") named.name = { ...cell, text: name };
  return named;
}
