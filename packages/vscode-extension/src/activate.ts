import { rulePages } from "deliverables-core";
import * as vscode from "vscode";

/**
 * The editor knows a spec by its schema (`contributes.jsonValidation`); what the schema cannot say, the rules' pages do.
 * Nothing is read from the delivery, nothing leaves the machine.
 */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.commands.registerCommand("deliverables.explain", explainRule));
}

/** Lets the user pick a rule and shows its page. */
async function explainRule(): Promise<void> {
  const pages = rulePages().map(({ code, title, page }) => ({ label: code, description: title, page }));
  const picked = await vscode.window.showQuickPick(pages, { placeHolder: "Which rule?", matchOnDescription: true });
  if (!picked) return;
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content: picked.page });
  await vscode.window.showTextDocument(document, { preview: true });
}
