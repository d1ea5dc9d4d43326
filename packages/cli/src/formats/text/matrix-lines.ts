import type { DeliverableState } from "deliverables-core";
import type { Paint } from "../../terminal/color.js";
import { displayWidth, shortenMiddle } from "../../terminal/display-width.js";
import type { Matrix, MatrixCell } from "../delivery-matrix.js";
import { paintState, plainTable } from "./plain-table.js";

interface Layout {
  colors: Paint;
  columns: number;
}

/** The widest a name, an owner or an episode may be: what is longer is shortened in its middle. */
const widest = 24;

/**
 * The matrix of a delivery: a row for each deliverable and language, a column for each episode. With more episodes than the
 * lines are wide, one table after the other.
 */
export function matrixLines(matrix: Matrix, dues: ReadonlyMap<string, string>, layout: Layout): string[][] {
  const { rows } = matrix;
  if (rows.length === 0) return [];
  const names = rows.map((row) => short([row.deliverable, row.language].filter(Boolean).join(" · ")));
  const tail = rows.map((row) => [dues.get(row.deliverable) ?? "–", short(row.owner ?? "–")]);
  const fixed = widthOf(["Deliverable", ...names]) + widthOf(["Due", ...tail.map(([due = ""]) => due)]);
  const room = layout.columns - fixed - widthOf(["Owner", ...tail.map(([, owner = ""]) => owner)]) - 6;
  return blocksOf(matrix, room).map((block) =>
    plainTable(
      ["Deliverable", ...block.map((index) => short(matrix.columns[index] ?? "")), "Due", "Owner"],
      rows.map((row, at) => [
        names[at] ?? "",
        ...block.map((index) => painted(row.cells[index], layout.colors)),
        ...(tail[at] ?? []),
      ]),
    ),
  );
}

/** The columns that fit side by side; each block has one at least. */
function blocksOf({ columns, rows }: Matrix, room: number): number[][] {
  const blocks: number[][] = [[]];
  let left = room;
  for (const [index, head] of columns.entries()) {
    const width = 2 + widthOf([short(head), ...rows.map(({ cells }) => sayCell(cells[index]))]);
    if (width > left && (blocks.at(-1)?.length ?? 0) > 0) {
      blocks.push([]);
      left = room;
    }
    blocks.at(-1)?.push(index);
    left -= width;
  }
  return blocks;
}

/** What is there and right is `present`. */
const words: Record<DeliverableState, string> = {
  absent: "not there",
  accepted: "present",
  waived: "waived",
  wrong: "wrong",
  missing: "missing",
  unchecked: "unchecked",
};

function sayCell(cell: MatrixCell | undefined): string {
  return cell ? words[cell.state] : "–";
}

function painted(cell: MatrixCell | undefined, colors: Paint): string {
  return cell ? paintState(cell.state, sayCell(cell), colors) : colors.dim(sayCell(cell));
}

function short(text: string): string {
  return shortenMiddle(text, widest);
}

function widthOf(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => displayWidth(text)));
}
