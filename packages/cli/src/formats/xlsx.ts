import type { Report } from "deliverables-core";
import writeXlsxFile from "write-excel-file/node";
import { withSafeText } from "../terminal/with-safe-text.js";
import { chaseSheet } from "./xlsx/chase-sheet.js";
import { deliveryNoteSheet } from "./xlsx/delivery-note-sheet.js";
import { findingsSheet } from "./xlsx/findings-sheet.js";
import { matrixSheet } from "./xlsx/matrix-sheet.js";
import { requirementsSheet } from "./xlsx/requirements-sheet.js";
import { waiversSheet } from "./xlsx/waivers-sheet.js";

/** A workbook: the matrix, the findings, who has to be chased, the delivery note, the requirements and the waivers. */
export async function formatXlsx(fromOutside: Report): Promise<Uint8Array> {
  const report = withSafeText(fromOutside);
  const sheets = [matrixSheet, findingsSheet, chaseSheet, deliveryNoteSheet, requirementsSheet, waiversSheet];
  return await writeXlsxFile(
    sheets.map((sheet) => sheet(report)),
    { fontFamily: "Arial", fontSize: 10 },
  ).toBuffer();
}
