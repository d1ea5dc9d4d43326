import { type DeliverableState, sayCount } from "deliverables-core";
import * as vscode from "vscode";
import type { Weight } from "../../shown/mark.js";
import type { ShownItem } from "../../shown/shown-delivery.js";
import { toRange } from "../places.js";
import { sayVerdict } from "../say-verdict.js";
import type { ViewNode } from "./node.js";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** How a row looks, what it says to a screen reader, and what a click on it does. */
export function itemOf(node: ViewNode): vscode.TreeItem {
  const item = rowOf(node);
  item.contextValue = contextOf(node);
  const spoken = typeof item.label === "string" ? item.label : (item.label?.label ?? "");
  item.accessibilityInformation = { label: [spoken, item.description].filter(Boolean).join(", ") };
  return item;
}

function rowOf(node: ViewNode): vscode.TreeItem {
  switch (node.kind) {
    case "delivery": {
      const { delivery } = node;
      const isReading = delivery.shown?.phase === "reading" && delivery.broken === undefined;
      const { icon, text } = isReading ? reading : sayVerdict(delivery);
      const color = delivery.shown && !isReading ? verdictColors[delivery.shown.verdict] : undefined;
      const item = row(delivery.shown?.title ?? delivery.name, Expanded, text, icon, color);
      item.id = delivery.spec.toString();
      item.tooltip = `${delivery.name}: ${text}`;
      item.command = opening(delivery.spec);
      return item;
    }
    case "deliverable": {
      const { deliverable, owner, state, optional, items } = node.deliverable;
      const item = row(deliverable, Collapsed, "", ...lookOf(state, items));
      item.description = [sayItems(items), said(state, items), owner && `owner: ${owner}`, optional && "optional"]
        .filter(Boolean)
        .join(" · ");
      item.id = [node.delivery.spec, deliverable].join("\n");
      return item;
    }
    case "episode": {
      const states = node.items.map(({ item }) => item.state);
      const state = worstFirst.find((one) => states.includes(one)) ?? "accepted";
      const items = node.items.map(({ item }) => item);
      const item = row(node.label, Collapsed, said(state, items), ...lookOf(state, items));
      item.id = [node.delivery.spec, "episode", node.label].join("\n");
      return item;
    }
    case "item": {
      const { item: shown, label, deliverable } = node;
      const item = row(
        label,
        Collapsed,
        [sayItems([shown]), said(shown.state, [shown])].join(" · "),
        ...lookOf(shown.state, [shown]),
      );
      item.id = [node.delivery.spec, deliverable.deliverable, shown.item, node.parent.kind].join("\n");
      return item;
    }
    case "file": {
      const marks = node.delivery.files.get(node.path)?.marks ?? [];
      const item = new vscode.TreeItem(node.uri, marks.length > 0 ? Collapsed : None);
      item.label = node.path;
      item.command = opening(node.uri);
      return item;
    }
    case "unexpected": {
      const item = row(
        "Not asked for",
        Collapsed,
        sayCount(node.paths.length, "file"),
        "warning",
        "deliverables.unexpected",
      );
      item.id = [node.delivery.spec, "unexpected"].join("\n");
      return item;
    }
    case "mark": {
      const [what = "", ...rest] = node.mark.message.split("\n");
      const [icon, color] = weightLooks[node.mark.weight];
      const item = row(what, None, node.mark.code ?? "", icon, color);
      item.tooltip = [what, ...rest].join("\n");
      item.command = opening(node.uri, toRange(node.mark.range));
      return item;
    }
  }
}

function row(
  label: string,
  collapsible: vscode.TreeItemCollapsibleState,
  description: string,
  icon: string,
  color?: string,
): vscode.TreeItem {
  const item = new vscode.TreeItem(label, collapsible);
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
  return item;
}

function opening(uri: vscode.Uri, selection?: vscode.Range): vscode.Command {
  return {
    command: "vscode.open",
    title: "Open",
    arguments: [uri, { preview: true, ...(selection && { selection }) }],
  };
}

function sayItems(items: readonly ShownItem[]): string {
  return sayCount(
    items.reduce((sum, { files }) => sum + files, 0),
    "file",
  );
}

function said(state: DeliverableState, items: readonly ShownItem[]): string {
  const sum = (key: "errors" | "missing" | "unchecked" | "reading") =>
    items.reduce((total, item) => total + item[key], 0);
  if (sum("reading") > 0) return `reading, ${sum("reading")} to go`;
  if (state === "wrong") {
    const found = sum("errors") > 0 ? [sayCount(sum("errors"), "error")] : [];
    return [...found, ...(sum("missing") > 0 ? [`${sum("missing")} missing`] : [])].join(" · ");
  }
  if (state === "unchecked" && sum("unchecked") > 0) return `${sum("unchecked")} unchecked`;
  return state;
}

function lookOf(state: DeliverableState, items: readonly ShownItem[]): [icon: string, color?: string] {
  return items.some(({ reading }) => reading > 0) ? ["sync~spin"] : looks[state];
}

const looks: Record<DeliverableState, [icon: string, color?: string]> = {
  accepted: ["pass", "deliverables.accepted"],
  wrong: ["error", "deliverables.wrong"],
  missing: ["circle-slash", "deliverables.wrong"],
  unchecked: ["question", "deliverables.unchecked"],
  waived: ["verified", "deliverables.accepted"],
  absent: ["circle-outline"],
};
const worstFirst: readonly DeliverableState[] = ["wrong", "missing", "unchecked", "waived", "accepted", "absent"];

const weightLooks: Record<Weight, [icon: string, color: string]> = {
  error: ["error", "deliverables.wrong"],
  warning: ["warning", "deliverables.unexpected"],
  info: ["info", "deliverables.unchecked"],
  unchecked: ["question", "deliverables.unchecked"],
};

/** How far the reading is stands in the status bar: a row that counts would have its children drawn anew at each file. */
const reading = { icon: "sync~spin", text: "Reading" };

const verdictColors = {
  accepted: "deliverables.accepted",
  rejected: "deliverables.wrong",
  incomplete: "deliverables.unchecked",
} as const;

/** What menus of the view know a row by. */
function contextOf(node: ViewNode): string {
  if (node.kind === "delivery") return node.delivery.shown?.phase === "reading" ? "delivery.reading" : "delivery";
  return node.kind;
}
