import * as vscode from "vscode";
import type { FromThread, ToThread } from "../thread/messages.js";
import type { Delivery } from "./delivery.js";
import { pathIn } from "./places.js";

export type Judged = Extract<FromThread, { kind: "judged" }>;

/** What has changed in what is shown. */
export interface DeliveryChange {
  delivery: Delivery;
  /** Present when something was judged, and not only progress was made. */
  judged?: Judged;
  isGone?: true;
}

/** Every delivery of the workspace, and what is known of it. */
export interface Deliveries {
  all(): Delivery[];
  get(spec: vscode.Uri): Delivery | undefined;
  /** The deliveries in whose folder a file lies: of folders within each other, those of the innermost. */
  around(file: vscode.Uri): Delivery[];
  open(spec: vscode.Uri, reads: boolean): void;
  close(spec: vscode.Uri): void;
  /** Says everything again to a thread that has just been started. */
  openAgain(): void;
  /** Nothing is judged any more: what is shown is no longer known to be so. */
  giveUp(why: string): void;
  take(message: Judged | Extract<FromThread, { kind: "progress" }>): void;
  onChange: vscode.Event<DeliveryChange>;
}

export function createDeliveries(send: (message: Exclude<ToThread, { kind: "ask" }>) => void): Deliveries {
  const deliveries = new Map<string, { delivery: Delivery; reads: boolean; watcher: vscode.Disposable }>();
  const changed = new vscode.EventEmitter<DeliveryChange>();

  const sendOpen = ({ spec, folder }: Delivery, reads: boolean) => {
    const isOnDisk = spec.scheme === "file";
    const name = spec.path.slice(spec.path.lastIndexOf("/") + 1);
    send({ kind: "open", spec: spec.toString(), name, reads, ...(isOnDisk && { root: folder.fsPath }) });
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === spec.toString());
    if (open) send({ kind: "text", spec: spec.toString(), text: open.getText() });
    else send({ kind: "saved", spec: spec.toString() });
  };

  return {
    all: () => [...deliveries.values()].map(({ delivery }) => delivery),
    get: (spec) => deliveries.get(spec.toString())?.delivery,
    around(file) {
      let innermost: Delivery[] = [];
      for (const { delivery } of deliveries.values()) {
        if (pathIn(delivery.folder, file) === undefined) continue;
        const [other] = innermost;
        const deeper = other ? delivery.folder.path.length - other.folder.path.length : 1;
        if (deeper > 0) innermost = [delivery];
        else if (deeper === 0) innermost.push(delivery);
      }
      return innermost;
    },
    open(spec, reads) {
      const key = spec.toString();
      if (deliveries.has(key)) return;
      const folder = vscode.Uri.joinPath(spec, "..");
      const delivery = { spec, folder, name: nameOf(folder), files: new Map() };
      const watcher = watchFolder(folder, (paths) => send({ kind: "changed", spec: key, ...(paths && { paths }) }));
      deliveries.set(key, { delivery, reads, watcher });
      sendOpen(delivery, reads);
      changed.fire({ delivery });
    },
    close(spec) {
      const closing = deliveries.get(spec.toString());
      if (!closing) return;
      closing.watcher.dispose();
      deliveries.delete(spec.toString());
      send({ kind: "close", spec: spec.toString() });
      changed.fire({ delivery: closing.delivery, isGone: true });
    },
    openAgain() {
      for (const { delivery, reads } of deliveries.values()) sendOpen(delivery, reads);
    },
    giveUp(why) {
      for (const { delivery } of deliveries.values()) {
        delivery.broken = why;
        delete delivery.progress;
        changed.fire({ delivery });
      }
    },
    take(message) {
      const delivery = deliveries.get(message.spec)?.delivery;
      if (!delivery) return;
      if (message.kind === "progress") {
        const { phase, filesDone, files } = message.progress;
        if (phase !== "reading") return;
        delivery.progress = { done: filesDone, of: files };
        changed.fire({ delivery });
        return;
      }
      delivery.shown = message.delivery;
      delete delivery.broken;
      if (message.delivery.phase !== "reading") delete delivery.progress;
      for (const [path, file] of message.files) {
        if (file) delivery.files.set(path, file);
        else delivery.files.delete(path);
      }
      changed.fire({ delivery, judged: message });
    },
    onChange: changed.event,
  };
}

function nameOf(folder: vscode.Uri): string {
  return folder.path.slice(folder.path.lastIndexOf("/") + 1) || folder.path;
}

/** Told of whatever comes, goes or changes in a folder, also of a folder that goes and comes back (then without paths). */
function watchFolder(folder: vscode.Uri, onChange: (paths?: string[]) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, "**/*"));
  const tell = (uri: vscode.Uri) => {
    const path = pathIn(folder, uri);
    onChange(path === undefined ? undefined : [path]);
  };
  watcher.onDidChange(tell);
  watcher.onDidCreate(tell);
  watcher.onDidDelete(tell);
  return watcher;
}
