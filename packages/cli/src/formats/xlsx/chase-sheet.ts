import type { Report } from "deliverables-core";
import { chaseList } from "../chase-list.js";
import { head, type ReportSheet, sheet, state, text } from "./cells.js";
import { bold } from "./style.js";

/** Who has to bring what before the delivery can be accepted. */
export function chaseSheet(report: Report): ReportSheet {
  const chases = chaseList(report);
  return sheet(
    "Chase list",
    [18, 20, 18, 12, 36, 52, 52],
    [
      head("Owner", "Deliverable", "Item", "State", "File", "What is open", "What to do"),
      ...chases.map(({ owner, deliverable, item, state: word, file, what, toDo }) => [
        text(owner, bold),
        text(deliverable),
        text(item),
        state(word),
        text(file),
        text(what),
        text(toDo),
      ]),
      ...(chases.length === 0 ? [[text("Nothing is open.")]] : []),
    ],
  );
}
