import { type Report, sayWaivedFiles } from "deliverables-core";
import { sayWaiverState } from "../waiver-words.js";
import { head, number, type ReportSheet, sheet, text } from "./cells.js";

/** Who accepted what, why, until when, and whether it still holds. */
export function waiversSheet(report: Report): ReportSheet {
  const { waivers } = report;
  return sheet(
    "Waivers",
    [24, 36, 44, 24, 14, 14, 22, 10, 68],
    [
      head("Rule", "File", "Reason", "Accepted by", "On", "Until", "State", "Findings", "SHA-256"),
      ...waivers.map((waiver) => [
        text(waiver.code),
        text(sayWaivedFiles(waiver) ?? [waiver.deliverable, waiver.item].filter(Boolean).join(" · ")),
        text(waiver.reason),
        text(waiver.approvedBy),
        text(waiver.approvedOn),
        text(waiver.expires ?? "no end"),
        text(sayWaiverState(waiver, report)),
        number(waiver.findings),
        text(waiver.sha256),
      ]),
      ...(waivers.length === 0 ? [[text("Nothing is waived.")]] : []),
    ],
  );
}
