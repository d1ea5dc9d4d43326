import type { Table } from "../../tables/table.js";
import type { Contents, Line, Spot } from "../contents.js";
import type { OutgoingLine } from "./private-trace.js";

/** Headings of columns whose cells are private only because of what stands above them. */
const label =
  /^(date of birth|d\.?o\.?b\.?|born( on)?|geburtsdatum|geboren( am)?|date de naissance|née? le|passport.{0,20}|reisepass.{0,20}|passeport.{0,20}|ni (no|number)\.?|nino|national insurance.{0,20}|sort ?code|account( (no|number))?\.?|a\/c( no)?\.?|iban|ssn|social security.{0,12}|steuer-?id.{0,12}|sozialversicherungs.{0,12}|n° (de )?sécurité sociale|pesel|password|passwort|mot de passe)$/i;

interface PlacedCell {
  text: string;
  /** Cells of one column have the same. */
  column: string;
  at: Spot;
  line?: OutgoingLine;
}

/** Each rule about something private asks for those of the same paper. */
const known = new WeakMap<Contents, Contents>();

/**
 * The cells that stand under such a heading, a line for each row: `DOB: 4 May 2012`. What is written across a list is said in the heading
 * once, and would be found in no row.
 */
export function labelledCells(contents: Contents, table?: Table): Contents {
  const labelled = known.get(contents) ?? { lines: labelledLines(contents, table) };
  known.set(contents, labelled);
  return labelled;
}

function labelledLines(contents: Contents, table: Table | undefined): OutgoingLine[] {
  const rows = contents.lines.some(({ cells }) => cells) ? cellsOfLines(contents.lines) : cellsOfTable(table);
  const labels = new Map<string, string>();
  const lines: OutgoingLine[] = [];
  for (const row of rows) {
    const labelled: PlacedCell[] = [];
    for (const cell of row) {
      if (label.test(cell.text)) labels.set(cell.column, cell.text.replace(/\.$/, ""));
      else if (labels.has(cell.column) && cell.text !== "") labelled.push(cell);
    }
    const [first] = labelled;
    if (!first) continue;
    lines.push({
      text: labelled.map(({ text, column }) => `${labels.get(column)}: ${text}`).join("\t"),
      cells: labelled.map(({ at }) => at.cell ?? ""),
      places: labelled.map(({ at }) => at.place),
      ...first.at,
      ...(first.line?.where !== undefined && { where: first.line.where }),
      ...(first.line?.unseen && { unseen: true }),
    });
  }
  return lines;
}

function cellsOfLines(lines: readonly Line[]): PlacedCell[][] {
  return lines.map((line) => {
    const { text, cells = [] } = line;
    return text.split("\t").map((written, index) => {
      const cell = cells[index];
      return {
        text: written.trim(),
        column: columnOf(cell, index),
        at: cell === undefined ? {} : { cell },
        line,
      };
    });
  });
}

function cellsOfTable(table: Table | undefined): PlacedCell[][] {
  return (table?.rows ?? []).map((row) =>
    row.map(({ text, place, cell }, index) => ({
      text,
      column: columnOf(cell, index),
      at: { ...(place && { place }), ...(cell !== undefined && { cell }) },
    })),
  );
}

/** `Budget!B12` stands in `Budget!B`. */
function columnOf(cell: string | undefined, index: number): string {
  return cell === undefined ? String(index) : cell.replace(/\d+$/, "");
}
