import * as vscode from "vscode";
import type { Deliveries } from "../deliveries.js";
import { fileIn } from "../places.js";
import type { ViewNode } from "../view/node.js";
import { pickDelivery } from "./pick-delivery.js";

/** What a row of the Deliveries view leads to: its place in the spec, and its file in the Explorer. */
export function rowCommands(deliveries: Deliveries): vscode.Disposable {
  const openSpec = async (target?: unknown) => {
    const delivery = await pickDelivery(deliveries, target, "Which spec is to be opened?");
    if (!delivery) return;
    const document = await vscode.workspace.openTextDocument(delivery.spec);
    const selection = isRow(target) ? placeOf(document, target) : undefined;
    await vscode.window.showTextDocument(document, { ...(selection && { selection }) });
  };
  const reveal = async (target?: unknown) => {
    const uri = isRow(target) ? ("uri" in target ? target.uri : target.delivery.folder) : target;
    if (uri instanceof vscode.Uri) await vscode.commands.executeCommand("revealInExplorer", uri);
  };
  const revealFile = async (spec: vscode.Uri, path: string) => {
    const delivery = deliveries.get(spec);
    if (delivery) await reveal(fileIn(delivery.folder, path));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand("deliverables.revealFile", revealFile),
    vscode.commands.registerCommand("deliverables.showFindings", () =>
      vscode.commands.executeCommand("workbench.actions.view.problems"),
    ),
    vscode.commands.registerCommand("deliverables.openSpec", openSpec),
    vscode.commands.registerCommand("deliverables.reveal", reveal),
  );
}

function isRow(target: unknown): target is ViewNode {
  return typeof target === "object" && target !== null && "kind" in target && "delivery" in target;
}

/** Where the spec asks for the deliverable of a row. */
function placeOf(document: vscode.TextDocument, row: ViewNode): vscode.Range | undefined {
  if (!("deliverable" in row)) return undefined;
  const at = document.getText().indexOf(`${JSON.stringify(row.deliverable.deliverable)}:`);
  const position = document.positionAt(Math.max(0, at));
  return at < 0 ? undefined : new vscode.Range(position, position);
}
