import type { Cell } from "../tables/table.js";
import { absolute, add, compare, type Rational, rational, subtract } from "../timecode/rational.js";
import type { Column } from "./column.js";
import type { TotalLine } from "./cue-sheet.js";
import { readCueTime } from "./cue-time.js";
import { readFields } from "./read-cues.js";
import { readTotalLabel } from "./total-label.js";

type Columns = (Column | undefined)[];

/** What a line of totals says: a label instead of a cue, and nobody who wrote it. Undefined for any other row. */
export function totalIn(cells: Cell[], columns: Columns): Omit<TotalLine, "below"> | undefined {
  for (const cell of cells) {
    if (cell.text === "" || (cell.text.length > 80 && !cell.text.includes(":"))) continue;
    const inline = behindColon(cell);
    const label = readTotalLabel(inline?.label ?? cell.text);
    if (!label) continue;
    const at = cells.indexOf(cell);
    if (!mayLabel(cells, columns, at) || saysMore(cells, columns, at)) continue;
    const others = cells.map((other, index) => (index === at ? { ...other, text: "" } : other));
    const time = readFields(others, columns).duration ?? others.find(isTime);
    const value = time ?? inline?.value ?? others.slice(at).find(({ text }) => text !== "");
    // "Total Eclipse" may be a song whose writer is missing.
    const isDoubtful = label.of === "part" && label.rest !== "";
    if (!value || (isDoubtful && (!isTime(value) || readFields(others, columns).number))) return undefined;
    return { ...label, label: cell, value };
  }
  return undefined;
}

/**
 * Whether the last row is the sum of the rows above it, though nothing calls it so: it says neither who wrote it nor when it plays, and
 * is just as long as they are together. A length that stands quite alone is one too: whoever it is, it is no cue.
 */
export function unnamedTotal(cells: Cell[], above: Cell[][], columns: Columns): Cell | undefined {
  const { number, duration, ...fields } = readFields(cells, columns);
  if (!duration || number || !isTime(duration) || saysMore(cells, columns, -1)) return undefined;
  const lengths = above.flatMap((row) => secondsIn(readFields(row, columns).duration) ?? []);
  if (lengths.length === 0) return undefined;
  if (fields.out && isTime(fields.out)) return undefined;
  const isAlone = Object.keys(fields).length === 0 && !cells.some(({ text }, at) => text !== "" && !columns[at]);
  if (isAlone) return duration;
  const [own, sum] = [secondsIn(duration), lengths.reduce((all, one) => add(all, one), rational(0))];
  const isSum = own && lengths.length > 1 && compare(absolute(subtract(own, sum)), rational(1)) <= 0;
  return isSum ? duration : undefined;
}

/** A label stands first, or where a cue has its title, its writer or its times; a remark on a cue is none. */
function mayLabel(cells: Cell[], columns: Columns, at: number): boolean {
  const column = columns[at];
  if (cells.findIndex(({ text }) => text !== "") === at) return true;
  if (column?.of === "cue" && !/^(number|title|in|out|duration)$/.test(column.field)) return false;
  return column?.of === "cue" && column.field === "title" ? true : readFields(cells, columns).title === undefined;
}

/** Whether a row says who wrote something or when it plays, besides the cell at `label`. */
function saysMore(cells: Cell[], columns: Columns, label: number): boolean {
  return columns.some((column, index) => {
    const { text } = cells[index] ?? { text: "" };
    if (text === "" || index === label || !column) return false;
    if (column.of === "party") return column.field !== "share" && !/^[\s\d./-]*$/.test(text);
    return column.of === "cue" && column.field === "in";
  });
}

/** For rows that are compared with each other only, so that a frame is the same part of a second in all. */
const framesASecond = 25;

function secondsIn(cell: Cell | undefined): Rational | undefined {
  const time = cell && readCueTime(cell.text);
  if (!time || "reason" in time) return undefined;
  if (time.kind === "seconds") return time.seconds;
  const { hours, minutes, seconds, frames } = time.timecode;
  return add(rational(hours * 3600 + minutes * 60 + seconds), rational(frames, framesASecond));
}

function isTime({ text }: Cell): boolean {
  return text !== "" && "kind" in readCueTime(text);
}

/** `Summe: 06:45 Minuten` in one cell. */
function behindColon(cell: Cell): { label: string; value: Cell } | undefined {
  const parts = cell.text.includes(":") && /^([^:\d]{2,60}):\s*(.*\d.*)$/s.exec(cell.text);
  if (!parts) return undefined;
  const [, label = "", value = ""] = parts;
  return { label, value: { ...cell, text: value } };
}
