import { sayCount } from "deliverables-core";
import * as vscode from "vscode";
import type { Deliveries } from "./deliveries.js";
import type { Delivery } from "./delivery.js";
import { sayVerdict } from "./say-verdict.js";

/** The verdict in the status bar: of the delivery that is in the editor, else of the one that needs most. */
export function showVerdict(deliveries: Deliveries): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("deliverables.verdict", vscode.StatusBarAlignment.Left, 50);
  item.name = "Deliverables: verdict";
  item.command = "deliverables.deliveries.focus";
  const show = () => {
    const delivery = inEditor(deliveries) ?? neediest(deliveries.all());
    if (!delivery) return item.hide();
    const { icon, text, background } = sayVerdict(delivery);
    item.text = `$(${icon}) ${text}`;
    item.backgroundColor = background === undefined ? undefined : new vscode.ThemeColor(background);
    item.tooltip = tooltipOf(delivery);
    item.accessibilityInformation = { label: `Delivery ${delivery.name}: ${text}`, role: "button" };
    item.show();
  };
  show();
  return vscode.Disposable.from(
    item,
    deliveries.onChange(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.tabGroups.onDidChangeTabs(show),
  );
}

/** The delivery of what is in the editor, be it a text or a picture. */
function inEditor(deliveries: Deliveries): Delivery | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const uri = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
  return uri && (deliveries.get(uri) ?? deliveries.around(uri)[0]);
}

function neediest(all: Delivery[]): Delivery | undefined {
  const need = ({ shown }: Delivery) => (shown ? ["accepted", "incomplete", "rejected"].indexOf(shown.verdict) : -1);
  return all.reduce<Delivery | undefined>(
    (most, one) => (most === undefined || need(one) > need(most) ? one : most),
    undefined,
  );
}

function tooltipOf({ name, shown, broken }: Delivery): vscode.MarkdownString {
  const lines = new vscode.MarkdownString();
  lines.appendText(`${shown?.title ?? name} (${name})\n`);
  if (broken !== undefined)
    return lines.appendText(`\nThe checker broke off (${broken}). "Deliverables: Check again" starts it anew.`);
  if (!shown) return lines.appendText("\nNot judged yet.");
  const { counts, client, phase } = shown;
  const found = [
    sayCount(counts.errors, "error"),
    sayCount(counts.warnings, "warning"),
    ...(phase === "reading" ? [] : [`${counts.unchecked} unchecked`]),
    sayCount(counts.files, "file"),
  ];
  lines.appendText(`\n${found.join(", ")}\n`);
  if (client) lines.appendText(`\n${client.title}: ${client.coverage} ${client.disclaimer}`);
  return lines;
}
