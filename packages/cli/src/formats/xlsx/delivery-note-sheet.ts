import type { Report } from "deliverables-core";
import { head, number, type ReportSheet, sheet, text } from "./cells.js";
import { bold } from "./style.js";

/** Every file that is handed over, with its size, its duration and its checksum, as far as they are known. */
export function deliveryNoteSheet({ files }: Report): ReportSheet {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return sheet(
    "Delivery note",
    [60, 24, 18, 14, 68],
    [
      head("File", "Deliverable", "Size in bytes", "Duration", "SHA-256"),
      ...files.map(({ path, size, deliverables, duration, sha256 }) => [
        text(path),
        text(deliverables.join(", ") || "–"),
        number(size),
        text(duration),
        text(sha256),
      ]),
      [text("All files", bold), text(String(files.length)), number(total)],
    ],
  );
}
