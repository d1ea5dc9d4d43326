import type * as vscode from "vscode";
import type { Mark } from "../../shown/mark.js";
import type { ShownDeliverable, ShownItem } from "../../shown/shown-delivery.js";
import type { Deliveries } from "../deliveries.js";
import type { Delivery } from "../delivery.js";
import { fileIn } from "../places.js";
import type { ThreadConnection } from "../thread-connection.js";
import type { DeliverableItem, ViewNode } from "./node.js";

export type Grouping = "deliverable" | "episode";

/** Files of one item that are listed; a folder of ten thousand frames is told by its number. */
const mostFiles = 500;

export async function childrenOf(
  node: ViewNode | undefined,
  deliveries: Deliveries,
  thread: ThreadConnection,
  grouping: Grouping,
): Promise<ViewNode[]> {
  switch (node?.kind) {
    case undefined:
      return deliveries.all().map((delivery) => ({ kind: "delivery", delivery }));
    case "delivery":
      return groupsOf(node.delivery, grouping);
    case "deliverable": {
      const { delivery, deliverable } = node;
      const [only, ...more] = deliverable.items;
      if (only && more.length === 0) return await filesOf(node, delivery, deliverable, only, thread);
      return deliverable.items.map((item) => itemNode(node, delivery, { deliverable, item }, item.item ?? ""));
    }
    case "episode":
      return node.items.map((one) => itemNode(node, node.delivery, one, nameInEpisode(one, node.label)));
    case "item":
      return await filesOf(node, node.delivery, node.deliverable, node.item, thread);
    case "unexpected":
      return node.paths.slice(0, mostFiles).map((path) => fileNode(node, path));
    case "file":
      return marksOn(node, node.delivery.files.get(node.path)?.marks ?? [], node.uri);
    case "mark":
      return [];
  }
}

export function parentOf(node: ViewNode): ViewNode | undefined {
  if ("parent" in node) return node.parent;
  return node.kind === "delivery" ? undefined : { kind: "delivery", delivery: node.delivery };
}

/** The rows under a delivery. */
export function groupsOf(delivery: Delivery, grouping: Grouping): ViewNode[] {
  const deliverables = delivery.shown?.deliverables ?? [];
  const groups =
    grouping === "deliverable"
      ? deliverables.map((deliverable): ViewNode => ({ kind: "deliverable", delivery, deliverable }))
      : byEpisode(delivery, deliverables);
  return [...groups, ...unexpectedIn(delivery)];
}

function byEpisode(delivery: Delivery, deliverables: readonly ShownDeliverable[]): ViewNode[] {
  const episodes = new Map<string, DeliverableItem[]>();
  const whole: ViewNode[] = [];
  for (const deliverable of deliverables) {
    if (deliverable.items.every(({ episode }) => episode === undefined))
      whole.push({ kind: "deliverable", delivery, deliverable });
    for (const item of deliverable.items) {
      if (item.episode === undefined) continue;
      // Its label begins with the production number, or with "episode 1".
      const label = item.item?.split(" · ")[0] ?? `episode ${item.episode}`;
      episodes.set(label, [...(episodes.get(label) ?? []), { deliverable, item }]);
    }
  }
  const nodes = [...episodes].map(([label, items]): ViewNode => ({ kind: "episode", delivery, label, items }));
  return [...nodes, ...whole];
}

function nameInEpisode({ deliverable, item }: DeliverableItem, label: string): string {
  const rest = item.item?.slice(label.length + " · ".length);
  return rest ? `${deliverable.deliverable} · ${rest}` : deliverable.deliverable;
}

function itemNode(parent: ViewNode, delivery: Delivery, one: DeliverableItem, label: string): ViewNode {
  return { kind: "item", delivery, ...one, label, parent };
}

async function filesOf(
  parent: ViewNode,
  delivery: Delivery,
  { deliverable }: ShownDeliverable,
  { item }: ShownItem,
  thread: ThreadConnection,
): Promise<ViewNode[]> {
  const spec = delivery.spec.toString();
  const answer = await thread.ask({ kind: "files", spec, deliverable, ...(item !== undefined && { item }) });
  const { files = [], marks = [] } = answer ?? {};
  return [
    ...marksOn(parent, marks, delivery.spec),
    ...files.slice(0, mostFiles).map(({ path }) => fileNode(parent, path)),
  ];
}

function fileNode(parent: ViewNode, path: string): ViewNode {
  const { delivery } = parent;
  return { kind: "file", delivery, path, uri: fileIn(delivery.folder, path), parent };
}

function marksOn(parent: ViewNode, marks: readonly Mark[], uri: vscode.Uri): ViewNode[] {
  return marks.map((mark) => ({ kind: "mark", delivery: parent.delivery, mark, uri, parent }));
}

function unexpectedIn(delivery: Delivery): ViewNode[] {
  const paths = [...delivery.files].filter(([, { state }]) => state === "unexpected").map(([path]) => path);
  return paths.length > 0 ? [{ kind: "unexpected", delivery, paths: paths.sort() }] : [];
}
