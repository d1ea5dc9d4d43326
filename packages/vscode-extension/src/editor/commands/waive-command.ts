import * as vscode from "vscode";
import type { FindingName, WaiverOffer } from "../../writing/waive/waiver-offers.js";
import type { Deliveries } from "../deliveries.js";
import { toPosition } from "../places.js";
import type { ThreadConnection } from "../thread-connection.js";
import { toWorkspaceEdit } from "../writing/workspace-edit.js";

const command = "deliverables.waive";

/** Adds a waiver to the spec, bound to the file as it is, and puts the caret where the reason has to be written. */
export function waiveCommand(deliveries: Deliveries, thread: ThreadConnection): vscode.Disposable {
  const waive = async (spec: string, finding: FindingName) => {
    const delivery = deliveries.get(vscode.Uri.parse(spec));
    if (!delivery) return;
    const title =
      finding.file === undefined ? "Noting the waiver" : `Hashing ${finding.file}: a waiver is bound to its bytes`;
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    const draft = await vscode.window.withProgress(options, (_, token) =>
      Promise.race([
        thread.ask({ kind: "waiver", spec, finding }),
        new Promise<"given up">((resolve) => token.onCancellationRequested(() => resolve("given up"))),
      ]),
    );
    if (draft === "given up" || draft === undefined) return;
    if ("reason" in draft) return tell(`This cannot be waived: ${draft.reason}.`);
    const document = await vscode.workspace.openTextDocument(delivery.spec);
    if (document.getText() !== draft.text)
      return tell("The spec has changed in the meantime: choose the waiver again.");
    if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(draft.edits, delivery)))) return;
    const caret = toPosition(draft.caret);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(caret, caret) });
  };
  return vscode.commands.registerCommand(command, waive);
}

/** A quick fix that asks first: hashing a film takes longer than a list of fixes may. */
export function waiveAction({ title, finding }: WaiverOffer, spec: vscode.Uri): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [spec.toString(), finding] };
  return action;
}

function tell(sentence: string): void {
  void vscode.window.showInformationMessage(sentence);
}
