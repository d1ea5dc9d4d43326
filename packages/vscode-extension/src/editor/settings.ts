import * as vscode from "vscode";

export interface Settings {
  /** Whether files are read by themselves, or only when somebody asks. */
  readFiles: "automatically" | "onCommand";
  /** Media files read at a time; 0: as many as the machine allows. */
  workers: number;
  /** Seconds without a read after which a file is given up. */
  patienceSeconds: number;
  explorerBadges: boolean;
  codeLens: boolean;
  measuredValues: "differing" | "all" | "off";
}

export function settings(): Settings {
  const section = vscode.workspace.getConfiguration("deliverables");
  return {
    readFiles: section.get("readFiles", "automatically"),
    workers: section.get("workers", 0),
    patienceSeconds: section.get("patienceSeconds", 10),
    explorerBadges: section.get("explorerBadges", true),
    codeLens: section.get("codeLens", true),
    measuredValues: section.get("measuredValues", "differing"),
  };
}
