import type { Cell } from "../tables/table.js";
import type { Column, CueField, TimePart } from "./column.js";
import type { Cue } from "./cue-sheet.js";
import { readContributors } from "./read-contributors.js";

/** What tells one cue from the next. */
const telling = ["number", "title", "in", "out", "duration"] as const;

interface Row {
  cells: Cue["cells"];
  contributors: Cue["contributors"];
  all: Cell[];
  text: string;
}

/**
 * The cues of a sheet. Many sheets have a row for each contributor and say the cue again in every one, or leave it out:
 * rows that say nothing else of the cue belong together, so that a duration counts once. A row that is the very same as
 * one before is a cue that stands there twice.
 */
export function readCues(rows: Cell[][], columns: (Column | undefined)[]): Cue[] {
  const cues: Cue[] = [];
  let seen = new Set<string>();
  for (const row of rows.map((cells) => readRow(cells, columns))) {
    if (!isOfCue(row)) continue;
    const current = cues.at(-1);
    if (current && continues(row, current) && !seen.has(row.text)) {
      for (const field of Object.keys(row.cells) as CueField[]) current.cells[field] ??= row.cells[field] as Cell;
      current.contributors.push(...row.contributors);
      current.all.push(...row.all);
    } else {
      const [at] = row.all;
      if (!at) continue;
      const number = row.cells.number?.text ?? String(cues.length + 1);
      cues.push({
        name: `Cue ${number.slice(0, 20)}`,
        cells: row.cells,
        contributors: row.contributors,
        at,
        all: row.all,
      });
      seen = new Set();
    }
    seen.add(row.text);
  }
  return cues;
}

function readRow(cells: Cell[], columns: (Column | undefined)[]): Row {
  const all = cells.filter(({ text }) => text !== "");
  return {
    cells: readFields(cells, columns),
    contributors: readContributors(cells, columns),
    all,
    text: cells.map(({ text }) => text).join("\n"),
  };
}

/** What a row says of a cue, by its columns; a time in several columns as one. */
export function readFields(cells: Cell[], columns: (Column | undefined)[]): Cue["cells"] {
  const fields: Cue["cells"] = {};
  const parts = new Map<CueField, { [part: string]: Cell }>();
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (column?.of !== "cue" || !cell || cell.text === "") return;
    if (column.also) fields[column.also] ??= cell;
    if (!column.part) fields[column.field] ??= cell;
    else parts.set(column.field, { ...parts.get(column.field), [column.part]: cell });
  });
  for (const [field, { hours, minutes, seconds, frames }] of parts) {
    const first = hours ?? minutes ?? seconds ?? frames;
    if (!first || fields[field]) continue;
    fields[field] = { ...first, text: written({ hours, minutes, seconds, frames }) };
  }
  return fields;
}

/** Seconds alone may be more than 59. */
function written({ hours, minutes, seconds, frames }: { [part in TimePart]: Cell | undefined }): string {
  if (!hours && !minutes && !frames) return `${seconds?.text} s`;
  const parts = [hours, minutes, seconds, ...(frames ? [frames] : [])];
  return parts.map((part) => (part?.text ?? "0").padStart(2, "0")).join(":");
}

/** Notes, headings of acts and signatures stand among the cues too: they have neither title nor time nor contributor. */
function isOfCue({ cells, contributors }: Row): boolean {
  if (contributors.length > 0) return true;
  return [cells.title, cells.in, cells.out, cells.duration].some((cell) => cell !== undefined);
}

function continues({ cells }: Row, current: Cue): boolean {
  return telling.every((field) => cells[field] === undefined || cells[field].text === current.cells[field]?.text);
}
