import { performance } from "node:perf_hooks";
import * as vscode from "vscode";
import { checkCommands } from "./editor/commands/check-commands.js";
import { explainCommand } from "./editor/commands/explain-command.js";
import { probeCommand } from "./editor/commands/probe-command.js";
import { putRightCommand } from "./editor/commands/put-right-command.js";
import { rowCommands } from "./editor/commands/row-commands.js";
import { waiveCommand } from "./editor/commands/waive-command.js";
import { writeSpecCommand } from "./editor/commands/write-spec-command.js";
import { decorateExplorer } from "./editor/decorations.js";
import { createDeliveries } from "./editor/deliveries.js";
import { showDeliveriesView } from "./editor/deliveries-view.js";
import { showDiagnostics } from "./editor/diagnostics.js";
import { followSpecs } from "./editor/follow-specs.js";
import { openOutput } from "./editor/output.js";
import { settings } from "./editor/settings.js";
import { connectThread } from "./editor/thread-connection.js";
import { showVerdict } from "./editor/verdict-item.js";
import { offerCompletions } from "./editor/writing/completion.js";
import { offerFixes } from "./editor/writing/fixes.js";
import { offerLayout } from "./editor/writing/layout.js";
import { offerReadingAids } from "./editor/writing/reading-aids.js";
import type { ExtensionApi } from "./extension-api.js";
import type { FromThread, ThreadOptions } from "./thread/messages.js";

/**
 * Everything is read and judged in a thread of its own (`thread/`); what is here turns its answers into what the editor
 * shows. Nothing of a delivery is ever written, nothing leaves the machine.
 */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const began = performance.now();
  const output = openOutput();
  const thread = connectThread(context.asAbsolutePath("dist"), () => threadOptions(context), {
    onMessage: (message) => take(message),
    onRestart() {
      output.error("The thread that judges broke off; a new one begins again.");
      deliveries.openAgain();
    },
    onGivenUp(why) {
      output.error(`The thread that judges broke off again and again (${why}). "Check again" starts a new one.`);
      deliveries.giveUp(why);
    },
  });
  const deliveries = createDeliveries(thread.send);
  const judged = new vscode.EventEmitter<Extract<FromThread, { kind: "judged" }>>();
  const take = (message: Exclude<FromThread, { kind: "answer" }>) => {
    if (message.kind === "failed") return output.error(message.what);
    deliveries.take(message);
    if (message.kind === "judged") judged.fire(message);
  };

  const specs = followSpecs(deliveries, thread.send, (line) => output.warn(line));
  context.subscriptions.push(
    output,
    thread,
    judged,
    showDiagnostics(deliveries),
    decorateExplorer(deliveries),
    showVerdict(deliveries),
    showDeliveriesView(deliveries, thread),
    checkCommands(deliveries, thread.send, specs.findAgain),
    explainCommand(thread),
    probeCommand(thread),
    rowCommands(deliveries),
    putRightCommand(deliveries, thread),
    waiveCommand(deliveries, thread),
    writeSpecCommand(deliveries, thread),
    offerCompletions(thread),
    offerReadingAids(deliveries, thread),
    offerFixes(deliveries, thread),
    offerLayout(thread),
    specs,
  );
  specs.findAgain().catch((failure) => output.error(`The workspace could not be searched for specs: ${failure}`));
  const activationMilliseconds = performance.now() - began;
  output.info(`Ready after ${activationMilliseconds.toFixed(0)} ms.`);
  return { activationMilliseconds, onJudged: judged.event, deliveries: () => deliveries.all() };
}

function threadOptions({ extension }: vscode.ExtensionContext): ThreadOptions {
  const { workers, patienceSeconds } = settings();
  return {
    ...(workers > 0 && { workers }),
    stallSeconds: patienceSeconds,
    toolVersion: String((extension.packageJSON as { version: unknown }).version),
  };
}
