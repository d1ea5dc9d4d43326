import * as vscode from "vscode";
import type { FileState, ShownFile } from "../shown/shown-file.js";
import type { Deliveries } from "./deliveries.js";
import type { Delivery } from "./delivery.js";
import { fileIn, pathIn } from "./places.js";
import { settings } from "./settings.js";

/** More files than this are shown anew all together. */
const mostNamed = 200;

/** The badge and colour of each delivered file in the Explorer. */
export function decorateExplorer(deliveries: Deliveries): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri[] | undefined>();
  const provider: vscode.FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration(uri) {
      if (!settings().explorerBadges) return undefined;
      const file = shownOf(deliveries.around(uri), uri);
      if (!file) return undefined;
      const { badge, color, words } = looks[file.state];
      const tooltip = file.deliverable === undefined ? words : `${file.deliverable}: ${words}`;
      const decoration = new vscode.FileDecoration(
        badge,
        tooltip,
        color === undefined ? undefined : new vscode.ThemeColor(color),
      );
      decoration.propagate = file.state === "wrong";
      return decoration;
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.window.registerFileDecorationProvider(provider),
    deliveries.onChange(({ delivery, judged, isGone }) => {
      const paths = judged?.files.map(([path]) => path) ?? [];
      if (isGone || paths.length > mostNamed) changed.fire(undefined);
      else if (paths.length > 0) changed.fire(paths.map((path) => fileIn(delivery.folder, path)));
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("deliverables.explorerBadges")) changed.fire(undefined);
    }),
  );
}

/** Where two specs share a folder, what one asks for counts before what the other does not, and the worse before the better. */
function shownOf(around: readonly Delivery[], uri: vscode.Uri): ShownFile | undefined {
  return around
    .map(({ folder, files }) => files.get(pathIn(folder, uri) ?? ""))
    .filter((file) => file !== undefined)
    .sort((left, right) => order.indexOf(left.state) - order.indexOf(right.state))[0];
}

const order: readonly FileState[] = ["wrong", "unchecked", "reading", "accepted", "unexpected"];

const looks: Record<FileState, { badge: string; color?: string; words: string }> = {
  accepted: { badge: "✓", color: "deliverables.accepted", words: "accepted" },
  wrong: { badge: "✗", color: "deliverables.wrong", words: "wrong" },
  unchecked: { badge: "?", color: "deliverables.unchecked", words: "could not be checked" },
  unexpected: { badge: "!", color: "deliverables.unexpected", words: "no deliverable asks for it" },
  reading: { badge: "…", words: "not read yet" },
};
