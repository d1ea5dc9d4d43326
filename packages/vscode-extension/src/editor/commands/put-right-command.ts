import * as vscode from "vscode";
import type { Deliveries } from "../deliveries.js";
import type { Delivery } from "../delivery.js";
import { fromRange, pathIn, toRange } from "../places.js";
import type { ThreadConnection } from "../thread-connection.js";
import type { ViewNode } from "../view/node.js";
import { toWorkspaceEdit } from "../writing/workspace-edit.js";

/** Quick fixes for what no editor can show: a film in the Explorer, a row of the Deliveries view. */
export function putRightCommand(deliveries: Deliveries, thread: ThreadConnection): vscode.Disposable {
  const putRight = async (target?: unknown) => {
    const meant = meantBy(target, deliveries);
    if (!meant) return;
    const { delivery, name, ...where } = meant;
    const spec = delivery.spec.toString();
    const fixes = (await thread.ask({ kind: "fixes", spec, ...where })) ?? [];
    if (fixes.length === 0) {
      const what = "No change of a name or of the spec puts this right: its finding says who has to make what anew.";
      void vscode.window.showInformationMessage(`${name}: ${what}`);
      return;
    }
    const picked = await vscode.window.showQuickPick(
      fixes.map((fix) => ({ label: fix.title, fix })),
      { placeHolder: `How is ${name} to be put right?` },
    );
    if (!picked) return;
    await vscode.workspace.applyEdit(toWorkspaceEdit(picked.fix.edits, delivery), {
      isRefactoring: true,
    });
  };
  return vscode.commands.registerCommand("deliverables.putRight", putRight);
}

type Meant = { delivery: Delivery; name: string } & ({ file: string } | { range: ReturnType<typeof fromRange> });

function meantBy(target: unknown, deliveries: Deliveries): Meant | undefined {
  if (target instanceof vscode.Uri) {
    const [delivery] = deliveries.around(target);
    const file = delivery && pathIn(delivery.folder, target);
    return delivery && file !== undefined ? { delivery, file, name: file } : undefined;
  }
  if (typeof target !== "object" || target === null || !("kind" in target)) return undefined;
  const row = target as ViewNode;
  if (row.kind === "file") return { delivery: row.delivery, file: row.path, name: row.path };
  if (row.kind !== "mark") return undefined;
  const file = pathIn(row.delivery.folder, row.uri);
  if (file !== undefined && row.uri.toString() !== row.delivery.spec.toString())
    return { delivery: row.delivery, file, name: file };
  return { delivery: row.delivery, range: fromRange(toRange(row.mark.range)), name: row.mark.code ?? "this" };
}
