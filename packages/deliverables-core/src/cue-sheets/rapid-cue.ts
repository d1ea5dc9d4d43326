import type { Cell, Table } from "../tables/table.js";
import type { Column, HeaderField } from "./column.js";
import { columnsByName } from "./column-names.js";
import type { CueSheet } from "./cue-sheet.js";
import { readCues } from "./read-cues.js";

/** The columns of the template, A to R. */
const columns = (
  "number title usage inHours inMinutes inSeconds outHours outMinutes outSeconds durationMinutes durationSeconds role " +
  "firstName lastName publisher publisherIpi society share"
)
  .split(" ")
  .map((name): Column | undefined => columnsByName.get(name));

const headerCells: [HeaderField, string][] = [
  ["classification", "D4"],
  ["preparedDate", "D5"],
  ["airDate", "D8"],
  ["version", "D10"],
  ["network", "D11"],
  ["programmeTitle", "N4"],
  ["episodeTitle", "N6"],
  ["episodeNumber", "N8"],
  ["productionNumber", "N9"],
  ["company", "N11"],
  ["preparedBy", "N13"],
];
/** Minutes and seconds stand in cells of their own. */
const headerTimes: [HeaderField, minutes: string, seconds: string][] = [
  ["programmeDuration", "D13", "F13"],
  ["musicDuration", "D14", "F14"],
];
const headingsRow = 19;
/** What somebody fills in; the rest is calculated, in empty rows too: title, usage, role, names, publisher. */
const filledColumns = [1, 2, 11, 12, 13, 14];

/**
 * The cue sheet in the template that ASCAP and BMI share (RapidCue 2016, V3-6-5), read by its cells; undefined when a table
 * is not that template, which has its look-up lists in a hidden sheet `hidat`.
 */
export function readRapidCue({ sheets = [] }: Table): CueSheet | undefined {
  const template = sheets.find(({ name }) => name === "Template");
  if (!template || !sheets.some(({ name }) => name === "hidat")) return undefined;
  const cells = new Map(template.rows.flat().map((cell): [string, Cell] => [addressOf(cell), cell]));
  const filled = (address: string) => (cells.get(address)?.text ? cells.get(address) : undefined);
  const header: CueSheet["header"] = {};
  for (const [field, address] of headerCells) {
    const cell = filled(address);
    if (cell) header[field] = cell;
  }
  for (const [field, minutes, seconds] of headerTimes) {
    const [first, second] = [filled(minutes), filled(seconds)];
    const at = first ?? second;
    if (at) header[field] = { ...at, text: `${first?.text ?? "0"}:${(second?.text ?? "0").padStart(2, "0")}` };
  }
  const headings = template.rows.find((row) => rowOf(row) === headingsRow) ?? [];
  const below = template.rows.filter((row) => rowOf(row) > headingsRow);
  const cues = below.filter((row) => filledColumns.some((index) => (row[index]?.text ?? "") !== ""));
  const above = template.rows.filter((row) => rowOf(row) < headingsRow).flat();
  return { header, above, headings, columns, cues: readCues(cues, columns), totals: [], below: [] };
}

function addressOf({ cell = "" }: Cell): string {
  return cell.slice(cell.lastIndexOf("!") + 1);
}

function rowOf([first]: Cell[]): number {
  return first ? Number(/\d+$/.exec(addressOf(first))?.[0] ?? 0) : 0;
}
