import * as vscode from "vscode";
import type { FixEdit } from "../../writing/fixes/quick-fix.js";
import type { Delivery } from "../delivery.js";
import { fileIn, toRange } from "../places.js";

/**
 * The edits of a fix; a file is never renamed onto another one. VS Code shows them before they are made (Ctrl+Enter in the list
 * of fixes) and can undo them. It is not asked for a confirmation of each: it would offer them with nothing ticked.
 */
export function toWorkspaceEdit(edits: readonly FixEdit[], { spec, folder }: Delivery): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const one of edits) {
    if (one.kind === "rename") edit.renameFile(fileIn(folder, one.from), fileIn(folder, one.to), { overwrite: false });
    else edit.replace(spec, toRange(one.range), one.newText);
  }
  return edit;
}
