import { plainWords } from "../tables/plain-words.js";
import { spreadHeadings } from "../tables/spread-headings.js";
import type { Cell } from "../tables/table.js";
import type { Column } from "./column.js";

/**
 * Two rows of headings as one, where the upper one gives its word to each column below: `Composer` over `Name | %`, `Dauer` over
 * `Min. | Sek.`. Undefined where the lower row is none of headings, or where the upper one adds nothing to it. `read` tells what
 * stands under a heading, and `named` holds the plain words of those that the spec names.
 */
export function joinedHeadings(
  upper: Cell[],
  lower: Cell[],
  read: (text: string) => Column | undefined,
  named: ReadonlyMap<string, Column>,
): Cell[] | undefined {
  // A line of the header, as "Share of music | 22 %", stands above the headings too.
  if (upper.some(({ text }) => /^[\d\s.,:'"%-]*\d[\d\s.,:'"%-]*$/.test(text))) return undefined;
  const above = spreadHeadings(upper, lower);
  const isNamed = (text: string) => named.has(plainWords(text));
  // Above the headings a sheet says what it is: "Original" over "Publisher" is no heading.
  const isGroup = (text: string) => {
    const of = read(text)?.of;
    return of === "cue" || of === "party";
  };
  let added = 0;
  const joined: Cell[] = [];
  for (let index = 0; index < Math.max(upper.length, lower.length); index++) {
    const [top, own] = [upper[index] ?? { text: "" }, lower[index] ?? { text: "" }];
    // A cell that is merged downwards says the same in both rows.
    if (own.text === "" || own.text === top.text) {
      joined.push(top.text === "" ? own : top);
      continue;
    }
    const group = above[index] ?? "";
    const both = `${group} ${own.text}`;
    const isAdded = group !== "" && (isNamed(both) || (isGroup(group) && read(both) !== undefined));
    if (!isAdded && !isNamed(own.text) && read(own.text) === undefined) return undefined;
    if (isAdded) added += 1;
    joined.push(isAdded ? { ...own, text: both } : own);
  }
  return added > 0 ? joined : undefined;
}
