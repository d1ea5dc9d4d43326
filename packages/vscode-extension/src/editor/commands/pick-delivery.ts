import * as vscode from "vscode";
import type { Deliveries } from "../deliveries.js";
import type { Delivery } from "../delivery.js";
import { sayVerdict } from "../say-verdict.js";

/**
 * The delivery that a command is about: of the row or file that it was called on, else of the editor, else the only one, else
 * the one that the user picks.
 */
export async function pickDelivery(
  deliveries: Deliveries,
  target: unknown,
  question: string,
): Promise<Delivery | undefined> {
  const meant = deliveryOf(deliveries, target) ?? deliveryOf(deliveries, vscode.window.activeTextEditor?.document.uri);
  if (meant) return meant;
  const all = deliveries.all();
  if (all.length < 2) return all[0];
  const picked = await vscode.window.showQuickPick(
    all.map((delivery) => ({
      label: delivery.shown?.title ?? delivery.name,
      description: sayVerdict(delivery).text,
      detail: vscode.workspace.asRelativePath(delivery.spec),
      delivery,
    })),
    { placeHolder: question },
  );
  return picked?.delivery;
}

function deliveryOf(deliveries: Deliveries, target: unknown): Delivery | undefined {
  if (target instanceof vscode.Uri) return deliveries.get(target) ?? deliveries.around(target)[0];
  if (typeof target !== "object" || target === null || !("delivery" in target)) return undefined;
  return deliveries.all().find((one) => one === target.delivery);
}
