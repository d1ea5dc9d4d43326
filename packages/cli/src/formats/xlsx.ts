import type { Report } from "deliverables-core";
import { withSafeText } from "../terminal/with-safe-text.js";
import { chaseSheet } from "./xlsx/chase-sheet.js";
import { deliveryNoteSheet } from "./xlsx/delivery-note-sheet.js";
import { findingsSheet } from "./xlsx/findings-sheet.js";
import { matrixSheet } from "./xlsx/matrix-sheet.js";
import { requirementsSheet } from "./xlsx/requirements-sheet.js";
import { waiversSheet } from "./xlsx/waivers-sheet.js";
import { writeWorkbook } from "./xlsx/workbook.js";

/** A workbook: the matrix, the findings, who has to be chased, the delivery note, the requirements and the waivers. */
export function formatXlsx(fromOutside: Report): Uint8Array {
  const report = withSafeText(fromOutside);
  const sheets = [matrixSheet, findingsSheet, chaseSheet, deliveryNoteSheet, requirementsSheet, waiversSheet];
  return writeWorkbook(sheets.map((sheet) => sheet(report)));
}
