import { largestSpecBytes } from "deliverables-core";
import * as vscode from "vscode";
import type { ToThread } from "../thread/messages.js";
import type { Deliveries } from "./deliveries.js";
import { findSpecs, houseGlob, isSpec, mostSpecs, specGlob } from "./find-specs.js";
import { settings } from "./settings.js";

/** Deliveries whose files are read without being asked for; further ones are listed and wait for a click. */
const mostReadUnasked = 20;
/** When the editor is looked at again, a drive that tells nobody of its changes is listed again, but not more often than this. */
const listAgainMilliseconds = 10_000;

/** Keeps the deliveries in step with the specs of the workspace: those on disk, and those that are open. */
export function followSpecs(
  deliveries: Deliveries,
  send: (message: Exclude<ToThread, { kind: "ask" }>) => void,
  log: (line: string) => void,
): vscode.Disposable & { findAgain(): Promise<void> } {
  const open = (spec: vscode.Uri) => {
    const mayRead = settings().readFiles === "automatically" && deliveries.all().length < mostReadUnasked;
    deliveries.open(spec, mayRead);
  };
  const findAgain = async () => {
    const found = await findSpecs();
    if (found.length === mostSpecs) log(`Only the first ${mostSpecs} specs of the workspace are looked at.`);
    for (const spec of found) open(spec);
  };
  const sendText = (document: vscode.TextDocument) => {
    if (!isSpec(document.uri) || document.uri.scheme === "git") return;
    open(document.uri);
    const spec = document.uri.toString();
    const end = document.lineAt(document.lineCount - 1).range.end;
    const length = document.offsetAt(end);
    if (length > largestSpecBytes) send({ kind: "too-large", spec, bytes: length });
    else send({ kind: "text", spec, text: document.getText() });
  };
  const leave = ({ uri }: vscode.TextDocument) => {
    if (deliveries.get(uri)) send({ kind: "saved", spec: uri.toString() });
  };

  const watcher = vscode.workspace.createFileSystemWatcher(specGlob);
  const houseWatcher = vscode.workspace.createFileSystemWatcher(houseGlob);
  const houseChanged = () => {
    // Nothing in a folder has changed; what it is judged by may have.
    for (const { spec } of deliveries.all()) send({ kind: "changed", spec: spec.toString(), paths: [] });
  };
  let listed = Date.now();
  const lookAgain = ({ focused }: vscode.WindowState) => {
    if (!focused || Date.now() - listed < listAgainMilliseconds) return;
    listed = Date.now();
    for (const { spec, shown } of deliveries.all()) {
      if (shown?.phase === "judged") send({ kind: "changed", spec: spec.toString() });
    }
  };
  for (const document of vscode.workspace.textDocuments) sendText(document);
  const disposable = vscode.Disposable.from(
    watcher,
    watcher.onDidCreate((uri) => isSpec(uri) && open(uri)),
    watcher.onDidDelete((uri) => deliveries.close(uri)),
    houseWatcher,
    houseWatcher.onDidCreate(houseChanged),
    houseWatcher.onDidChange(houseChanged),
    houseWatcher.onDidDelete(houseChanged),
    vscode.workspace.onDidOpenTextDocument(sendText),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) sendText(document);
    }),
    vscode.workspace.onDidCloseTextDocument(leave),
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const { uri } of removed)
        for (const { spec } of deliveries.all()) if (spec.path.startsWith(`${uri.path}/`)) deliveries.close(spec);
      void findAgain();
    }),
    vscode.window.onDidChangeWindowState(lookAgain),
  );
  return { dispose: () => disposable.dispose(), findAgain };
}
