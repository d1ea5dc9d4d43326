import { type ComparedMedia, joinWords, type Report, sayCount, singleLine } from "deliverables-core";
import type { ReportFile } from "../delivery/report-file.js";
import { filesInFolder, leftFromEarlier, type ReportFolder, takeAway } from "../delivery/report-folder.js";
import { type EbuQcReports, ebuQcEnding, formatEbuQc } from "../formats/ebu-qc.js";

interface Places {
  root: string;
  spec: string;
}

/**
 * EBU QC reports for each folder that asks for them, and what to tell about them once they are written; `undo` takes away the
 * folders that were made for them.
 */
export function ebuQcReports(report: Report, compared: ComparedMedia[], folders: ReportFolder[], places: Places) {
  const made = formatEbuQc(report, compared);
  const names = made.files.map(({ path }) => path);
  const madeFolders: string[] = [];
  const undo = () => takeAway(madeFolders);
  try {
    const reports = folders.flatMap((folder) => {
      const files: ReportFile[] = filesInFolder(folder, names, places, madeFolders);
      return files.map((file, index) => ({ file, content: made.files[index]?.content ?? "" }));
    });
    const told = () => [...folders.flatMap((folder) => sayFolder(folder, names)), ...sayRest(made)].join("");
    return { reports, told, undo };
  } catch (error) {
    undo();
    throw error;
  }
}

function sayFolder(folder: ReportFolder, names: string[]): string[] {
  const where = singleLine(folder.path);
  const earlier = leftFromEarlier(folder, ebuQcEnding, names);
  const lines = names.length > 0 ? [`EBU QC reports on ${sayCount(names.length, "media file")} are in ${where}\n`] : [];
  if (earlier.length === 0) return lines;
  const which = earlier.length === 1 ? "is a report" : "are reports";
  return [
    ...lines,
    `In ${where} there ${which} of an earlier check, which this one did not write again: ${some(earlier)}.\n`,
  ];
}

function sayRest({ files, untold, without }: EbuQcReports): string[] {
  const lines: string[] = [];
  if (files.length === 0)
    lines.push("There is no EBU QC report, because nothing was compared that a test of the EBU's catalogue tells.\n");
  else if (without.length > 0)
    lines.push(
      `There is no EBU QC report on ${some(without)}: nothing was compared with it that a test of the EBU's catalogue tells.\n`,
    );
  if (files.length > 0 && untold.length > 0)
    lines.push(
      `They leave out what no test of the EBU's catalogue answers in full (${some(untold)}): each names it, and the other reports tell it.\n`,
    );
  return lines;
}

/** A line stays a line, however many files there are. */
function some(names: string[]): string {
  const shown = names.slice(0, 5).map(singleLine);
  return names.length > 5 ? `${shown.join(", ")} and ${names.length - 5} more` : joinWords(shown, "and");
}
