import { sizeInWords } from "deliverables-core";
import * as vscode from "vscode";
import type { ProbedFile } from "../../thread/questions.js";
import type { ThreadConnection } from "../thread-connection.js";

/** What a file says is a read-only document of this scheme; its path is the file's, and `.txt`. */
const scheme = "deliverables-probe";

/** Shows what a file says about itself: one from the Explorer or the Deliveries view, the open one, or one that is picked. */
export function probeCommand(thread: ThreadConnection): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const probe = async (target?: unknown) => {
    const file = fileOf(target) ?? openFile() ?? (await pickFile());
    if (!file) return;
    if (file.scheme !== "file") {
      void vscode.window.showInformationMessage("Only files on a disk of this machine can be read.");
      return;
    }
    const uri = vscode.Uri.from({ scheme, path: `${file.path}.txt` });
    changed.fire(uri);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
  };
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    async provideTextDocumentContent({ path }) {
      const file = vscode.Uri.file(path.slice(0, -".txt".length));
      const answer = await thread.ask({ kind: "probe", path: file.fsPath });
      return answer ? sayProbe(file.path, answer) : "The file could not be read; the output channel says why.\n";
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
    vscode.commands.registerCommand("deliverables.probe", probe),
  );
}

function fileOf(target: unknown): vscode.Uri | undefined {
  if (target instanceof vscode.Uri) return target;
  const isRow = typeof target === "object" && target !== null && "uri" in target;
  return isRow && target.uri instanceof vscode.Uri ? target.uri : undefined;
}

/** The file in the active tab, be it a text, a picture or something that no editor can show. */
function openFile(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const uri = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
  return uri?.scheme === "file" ? uri : undefined;
}

async function pickFile(): Promise<vscode.Uri | undefined> {
  const [file] = (await vscode.window.showOpenDialog({ canSelectMany: false, openLabel: "Read" })) ?? [];
  return file;
}

function sayProbe(path: string, { bytes, groups, unread }: ProbedFile): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const title = `${name}${bytes === undefined ? "" : ` (${sizeInWords(bytes)})`}`;
  if (unread !== undefined) return `${title}\n\n  could not be read: ${unread}\n`;
  const width = Math.max(0, ...groups.flatMap(({ facts }) => facts.map(([label]) => label.length)));
  const body = groups.map(({ heading, facts }) =>
    [`  ${heading}`, ...facts.map(([label, value]) => `    ${label.padEnd(width)}  ${value}`)].join("\n"),
  );
  return `${[title, ...body].join("\n\n")}\n`;
}
