import type { ComparedMedia, Report } from "deliverables-core";
import { withSafeText } from "../terminal/with-safe-text.js";
import { qcItems } from "./ebu-qc/qc-items.js";
import { qcReportXml } from "./ebu-qc/qc-report-xml.js";
import { toldByFile } from "./ebu-qc/told-by-file.js";

/** EBU QC reports on one delivery: each speaks of one file, so there are as many as there are media files that a test tells of. */
export interface EbuQcReports {
  /** Path below the folder that they go to, as `Stems/LFD1001A_DX.wav.ebu-qc.xml`. */
  files: { path: string; content: string }[];
  /** Requirements that were compared and that no test of the catalogue answers, as `audio/layout`. */
  untold: string[];
  /** Media files of the delivery with which nothing was compared that a test tells of. */
  without: string[];
}

export const ebuQcEnding = ".ebu-qc.xml";

/** EBU QC Report 2026 (namespace `tag:qc.ebu.ch,2026-04`), one for each media file. */
export function formatEbuQc(fromOutside: Report, compared: readonly ComparedMedia[]): EbuQcReports {
  const report = withSafeText(fromOutside);
  const told = toldByFile(report);
  const files: EbuQcReports["files"] = [];
  const untold = new Set<string>();
  const without = new Set(mediaOf(report));
  for (const raw of compared) {
    const file = withSafeText(raw);
    const { path } = file;
    const qc = qcItems(file, told(path));
    for (const requirement of qc.untold) untold.add(requirement);
    if (qc.items.length === 0) continue;
    without.delete(path);
    files.push({ path: `${raw.path}${ebuQcEnding}`, content: qcReportXml(report, file, told(path).sha256, qc) });
  }
  return { files, untold: [...untold].sort(), without: [...without] };
}

function mediaOf({ deliverables }: Report): string[] {
  return deliverables
    .filter(({ type }) => type === "media")
    .flatMap(({ items }) => items)
    .flatMap(({ files }) => files);
}
