import * as vscode from "vscode";
import type { ToThread } from "../../thread/messages.js";
import type { Deliveries } from "../deliveries.js";
import type { Delivery } from "../delivery.js";
import { pickDelivery } from "./pick-delivery.js";

type Send = (message: Exclude<ToThread, { kind: "ask" }>) => void;

/** Check again from the start, and stop what is being read. */
export function checkCommands(deliveries: Deliveries, send: Send, findAgain: () => Promise<void>): vscode.Disposable {
  const check = async (target?: unknown) => {
    await findAgain();
    const delivery = await pickDelivery(deliveries, target, "Which delivery is to be checked?");
    if (delivery) send({ kind: "again", spec: delivery.spec.toString() });
    else if (deliveries.all().length === 0) await offerSpec();
  };
  const stop = (target?: unknown) => {
    for (const delivery of stopped(deliveries, target)) send({ kind: "stop", spec: delivery.spec.toString() });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand("deliverables.check", check),
    vscode.commands.registerCommand("deliverables.stop", stop),
  );
}

/** The one that is meant, or all that are being read. */
function stopped(deliveries: Deliveries, target: unknown): Delivery[] {
  const meant = typeof target === "object" && target !== null && "delivery" in target ? target.delivery : undefined;
  const reading = deliveries.all().filter(({ shown }) => shown?.phase === "reading");
  return meant ? deliveries.all().filter((one) => one === meant) : reading;
}

async function offerSpec(): Promise<void> {
  const write = "Write a spec";
  const answer = await vscode.window.showInformationMessage(
    "There is no spec in this folder yet. It is called delivery.json, and says what will be handed over.",
    write,
  );
  if (answer === write) await vscode.commands.executeCommand("deliverables.writeSpec");
}
