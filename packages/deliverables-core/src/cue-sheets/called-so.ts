import { isPlaceholder, isPlaceholderOfName, mayBeTitle } from "../tables/suspect-text.js";
import type { Cell } from "../tables/table.js";
import type { Cue, CueSheet } from "./cue-sheet.js";

/**
 * The cells of cues that hold a word for what is not known, as "Pending" is, where it may be a title or a surname: the cue has all else. What
 * each of them is, in words before "is"; undefined of a title that its other rows say again.
 */
export function calledSoIn(sheet: CueSheet): Map<Cell, string | undefined> {
  const found = new Map<Cell, string | undefined>();
  for (const cue of sheet.cues) {
    const { title } = cue.cells;
    if (title && isTitleCalledSo(cue, title)) {
      for (const cell of titleCells(cue, title)) found.set(cell, undefined);
      found.set(title, `The title of ${cue.name}`);
    }
    for (const surname of surnamesCalledSo(cue)) found.set(surname, `A surname in ${cue.name}`);
  }
  return found;
}

/** Whether a cue has all but a title that says more: who wrote it, and when it plays. */
function isTitleCalledSo(cue: Cue, title: Cell): boolean {
  if (!mayBeTitle(title.text)) return false;
  const { duration, in: start, out } = cue.cells;
  const writers = cue.contributors.filter(({ party }) => party !== "performer" && party !== "publisher");
  const names = writers.flatMap(({ name }) => (name && name.text !== "" ? name.text : []));
  const isTimed = isFilled(duration) || (isFilled(start) && isFilled(out));
  const ofTitle = new Set(titleCells(cue, title));
  const isOpen = cue.all.some((cell) => !ofTitle.has(cell) && isPlaceholder(cell.text));
  return names.length > 0 && !names.some(isPlaceholderOfName) && isTimed && !isOpen;
}

/** A cue of several rows may have its title in each. */
function titleCells({ all, contributors }: Cue, title: Cell): Cell[] {
  const ofPeople = new Set(contributors.flatMap(({ name, society, ipi }) => [name, society, ipi]));
  return all.filter((cell) => cell.text === title.text && !ofPeople.has(cell));
}

/** Behind a first name in a cell of its own, of somebody whose number is known: `Prince | Pending`. */
function surnamesCalledSo({ all, contributors }: Cue): Cell[] {
  return contributors.flatMap(({ name, ipi }) => {
    if (!name || !isFilled(ipi) || isPlaceholder(name.text)) return [];
    return all.filter((cell) => isSamePlace(cell, name) && cell.text !== name.text && mayBeTitle(cell.text));
  });
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text !== "" && !isPlaceholder(cell.text);
}

function isSamePlace(one: Cell, other: Cell): boolean {
  if (one.cell !== undefined) return one.cell === other.cell;
  return one.place !== undefined && one.place === other.place;
}
