import * as vscode from "vscode";
import type { QuickFix } from "../../writing/fixes/quick-fix.js";
import { waiveAction } from "../commands/waive-command.js";
import type { Deliveries } from "../deliveries.js";
import type { Delivery } from "../delivery.js";
import { fromRange, pathIn } from "../places.js";
import type { ThreadConnection } from "../thread-connection.js";
import { toWorkspaceEdit } from "./workspace-edit.js";

const fixAll = vscode.CodeActionKind.SourceFixAll.append("deliverables");

/**
 * Quick fixes: on the line of the spec, and on text files that are wrong. A fix says in its title all that it changes, can be
 * previewed and undone, and never touches what is in a delivered file.
 */
export function offerFixes(deliveries: Deliveries, thread: ThreadConnection): vscode.Disposable {
  const onSpec: vscode.CodeActionProvider = {
    async provideCodeActions({ uri }, range, { diagnostics, only }) {
      const delivery = deliveries.get(uri);
      if (!delivery) return [];
      const spec = uri.toString();
      if (only && fixAll.contains(only)) return await allFixes(delivery, thread);
      const fixes = (await thread.ask({ kind: "fixes", spec, range: fromRange(range) })) ?? [];
      const offers = (await thread.ask({ kind: "waiverOffers", spec, range: fromRange(range) })) ?? [];
      return [
        ...actionsOf(fixes, delivery, diagnostics),
        ...offers.map((offer) => waiveAction(offer, uri)),
        ...explanations(diagnostics),
        ...(await allFixes(delivery, thread)),
      ];
    },
  };
  const onFile: vscode.CodeActionProvider = {
    async provideCodeActions({ uri }, _range, { diagnostics }) {
      const [delivery] = deliveries.around(uri);
      const file = delivery && pathIn(delivery.folder, uri);
      if (!delivery || file === undefined || !delivery.files.has(file)) return [];
      const spec = delivery.spec.toString();
      const fixes = (await thread.ask({ kind: "fixes", spec, file })) ?? [];
      const offers = (await thread.ask({ kind: "waiverOffers", spec, file })) ?? [];
      return [
        ...actionsOf(fixes, delivery, diagnostics),
        ...offers.map((offer) => waiveAction(offer, delivery.spec)),
        ...explanations(diagnostics),
      ];
    },
  };
  const provided = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ language: "delivery-spec" }, onSpec, provided),
    vscode.languages.registerCodeActionsProvider({ scheme: "file" }, onFile, provided),
  );
}

function actionsOf(fixes: QuickFix[], delivery: Delivery, diagnostics: readonly vscode.Diagnostic[]) {
  return fixes.map(({ title, edits, isPreferred, answers }) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(edits, delivery);
    action.isPreferred = isPreferred;
    action.diagnostics = diagnostics.filter((one) => codeOf(one) === answers.code);
    return action;
  });
}

async function allFixes(delivery: Delivery, thread: ThreadConnection): Promise<vscode.CodeAction[]> {
  const fixes = await thread.ask({ kind: "safeFixes", spec: delivery.spec.toString() });
  if (!fixes) return [];
  const action = new vscode.CodeAction(fixes.title, fixAll);
  action.edit = toWorkspaceEdit(fixes.edits, delivery);
  return [action];
}

/** One for each rule that has something to say here. */
function explanations(diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const codes = new Set(diagnostics.filter(({ source }) => source === "Deliverables").map(codeOf));
  return [...codes].flatMap((code) => {
    if (code === undefined) return [];
    const action = new vscode.CodeAction(`Explain ${code}`, vscode.CodeActionKind.QuickFix);
    action.command = { command: "deliverables.explain", title: action.title, arguments: [code] };
    return [action];
  });
}

function codeOf({ code }: vscode.Diagnostic): string | undefined {
  return typeof code === "object" ? String(code.value) : undefined;
}
