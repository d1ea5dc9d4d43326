import { isYamlName } from "deliverables-core";
import * as vscode from "vscode";
import type { QuickFix } from "../../writing/fixes/quick-fix.js";
import type { WaiverOffer } from "../../writing/waive/waiver-offers.js";
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
    const offers = (await thread.ask({ kind: "waiverOffers", spec, ...where })) ?? [];
    if (fixes.length + offers.length === 0) {
      const what = isYamlName(delivery.spec.path)
        ? "The spec is YAML, and only one in JSON is changed for you: the finding says what to do."
        : "No change of a name or of the spec puts this right: its finding says who has to make what anew.";
      void vscode.window.showInformationMessage(`${name}: ${what}`);
      return;
    }
    const picked = await vscode.window.showQuickPick(
      [
        ...fixes.map((fix) => ({ label: fix.title, act: () => apply(fix, delivery) })),
        ...offers.map((offer) => ({ label: offer.title, act: () => runWaive(offer, delivery) })),
      ],
      { placeHolder: `How is ${name} to be put right?` },
    );
    await picked?.act();
  };
  return vscode.commands.registerCommand("deliverables.putRight", putRight);
}

async function apply({ edits }: QuickFix, delivery: Delivery): Promise<void> {
  await vscode.workspace.applyEdit(toWorkspaceEdit(edits, delivery), { isRefactoring: true });
}

async function runWaive({ finding }: WaiverOffer, { spec }: Delivery): Promise<void> {
  await vscode.commands.executeCommand("deliverables.waive", spec.toString(), finding);
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
