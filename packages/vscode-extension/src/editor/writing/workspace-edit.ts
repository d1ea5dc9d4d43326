import * as vscode from "vscode";
import type { FixEdit } from "../../writing/fixes/quick-fix.js";
import type { Delivery } from "../delivery.js";
import { fileIn, toRange } from "../places.js";

/** The edits of a fix. Files are never renamed without a preview, and never onto another file. */
export function toWorkspaceEdit(
  edits: readonly FixEdit[],
  { spec, folder }: Delivery,
  title: string,
  how?: "previewed",
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const previewed = { needsConfirmation: true, label: title };
  for (const one of edits) {
    if (one.kind === "rename") {
      const [from, to] = [fileIn(folder, one.from), fileIn(folder, one.to)];
      edit.renameFile(from, to, { overwrite: false }, { ...previewed, description: `${one.from} → ${one.to}` });
    } else edit.replace(spec, toRange(one.range), one.newText, how && previewed);
  }
  return edit;
}
