import * as vscode from "vscode";

/** The output channel: what went wrong on our side goes here and never into a pop-up. */
export function openOutput(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel("Deliverables", { log: true });
}
