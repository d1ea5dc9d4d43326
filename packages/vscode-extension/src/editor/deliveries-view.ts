import * as vscode from "vscode";
import type { Deliveries } from "./deliveries.js";
import type { ThreadConnection } from "./thread-connection.js";
import { childrenOf, type Grouping, groupsOf, parentOf } from "./view/children.js";
import { keepRows } from "./view/kept-rows.js";
import type { ViewNode } from "./view/node.js";
import { itemOf } from "./view/tree-item.js";

/** Draws the view anew at most this often, so that reading a thousand files does not keep the editor drawing. */
const drawMilliseconds = 250;

/** The Deliveries view: every delivery, by deliverable or by episode, with its state and its files. */
export function showDeliveriesView(deliveries: Deliveries, thread: ThreadConnection): vscode.Disposable {
  const changed = new vscode.EventEmitter<ViewNode[] | undefined>();
  let grouping: Grouping = "deliverable";
  const rows = keepRows(deliveries, (delivery) => groupsOf(delivery, grouping));
  let timer: NodeJS.Timeout | undefined;
  const draw = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const stale = rows.stale();
      if (stale?.length !== 0) changed.fire(stale);
    }, drawMilliseconds);
  };
  const view = vscode.window.createTreeView<ViewNode>("deliverables.deliveries", {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      getChildren: async (node) => rows.keep(node, await childrenOf(node, deliveries, thread, grouping)),
      getParent: parentOf,
    },
    showCollapseAll: true,
  });
  const group = (by: Grouping) => {
    grouping = by;
    rows.forget();
    void vscode.commands.executeCommand("setContext", "deliverables.grouping", by);
    changed.fire(undefined);
  };
  group("deliverable");
  let endProgress: (() => void) | undefined;
  const showProgress = (isReading: boolean) => {
    if (!isReading) {
      endProgress?.();
      endProgress = undefined;
    } else if (!endProgress) {
      const ended = new Promise<void>((resolve) => {
        endProgress = resolve;
      });
      void vscode.window.withProgress({ location: { viewId: "deliverables.deliveries" } }, () => ended);
    }
  };
  const badge = () => {
    const rejected = deliveries.all().filter(({ shown }) => shown?.verdict === "rejected").length;
    view.badge = rejected === 0 ? undefined : { value: rejected, tooltip: `${rejected} rejected` };
  };
  return vscode.Disposable.from(
    view,
    changed,
    { dispose: () => clearTimeout(timer) },
    view.onDidExpandElement(({ element }) => rows.unfolded(element)),
    view.onDidCollapseElement(({ element }) => rows.folded(element)),
    deliveries.onChange(({ delivery, judged }) => {
      if (judged) rows.judged(delivery);
      draw();
      badge();
      const isReading = deliveries.all().some(({ shown, broken }) => shown?.phase === "reading" && !broken);
      showProgress(isReading);
      void vscode.commands.executeCommand("setContext", "deliverables.reading", isReading);
      void vscode.commands.executeCommand("setContext", "deliverables.active", deliveries.all().length > 0);
    }),
    vscode.commands.registerCommand("deliverables.groupByEpisode", () => group("episode")),
    vscode.commands.registerCommand("deliverables.groupByDeliverable", () => group("deliverable")),
  );
}
