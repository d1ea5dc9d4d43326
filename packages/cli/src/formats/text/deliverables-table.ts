import type { DeliverableResult } from "deliverables-core";
import type { Paint } from "../../terminal/color.js";
import { displayWidth, shortenMiddle } from "../../terminal/display-width.js";
import { paintState, plainTable } from "./plain-table.js";

/** The deliverables: how many items and files, who owes them, and their state. */
export function deliverablesTable(
  deliverables: readonly DeliverableResult[],
  colors: Paint,
  columns: number,
): string[] {
  if (deliverables.length === 0) return [];
  const head = ["Deliverable", "Items", "Files", "Owner", "State"];
  const rows = deliverables.map((result) => [
    `${result.deliverable}${result.optional ? " (optional)" : ""}`,
    countOr(result.items.length),
    countOr(result.items.reduce((sum, { files }) => sum + files.length, 0)),
    result.owner ?? "–",
    sayState(result),
  ]);
  fit(rows, head, columns);
  const painted = deliverables.map((result, row) => [
    ...(rows[row] ?? []).slice(0, -1),
    paintState(result.state, sayState(result), colors),
  ]);
  return plainTable(head, painted, ["left", "right", "right", "left", "left"]);
}

function countOr(count: number): string {
  return count === 0 ? "–" : String(count);
}

/** With several items, how many are in the state that the deliverable as a whole is in. */
function sayState({ state, items }: DeliverableResult): string {
  const alike = items.filter((item) => item.state === state).length;
  const word = state === "absent" ? "not there" : state;
  return items.length > 1 && alike > 0 && alike < items.length ? `${word} (${alike} of ${items.length})` : word;
}

/** The columns that give way, one after the other, and how far: the owner and the name, which come from the spec. */
const giveWay = [
  { column: 3, least: 16 },
  { column: 0, least: 24 },
  { column: 3, least: 5 },
  { column: 0, least: 11 },
];

function fit(rows: string[][], head: string[], columns: number): void {
  for (const { column, least } of giveWay) {
    const widths = head.map((title, index) =>
      Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[index] ?? ""))),
    );
    const excess = widths.reduce((sum, width) => sum + width, 2 * (head.length - 1)) - columns;
    if (excess <= 0) return;
    const room = Math.max(least, (widths[column] ?? 0) - excess);
    for (const row of rows) row[column] = shortenMiddle(row[column] ?? "", room);
  }
}
