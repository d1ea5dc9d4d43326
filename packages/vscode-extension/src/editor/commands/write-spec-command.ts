import * as vscode from "vscode";
import type { Deliveries } from "../deliveries.js";
import type { ThreadConnection } from "../thread-connection.js";

const specName = "delivery.json";

/** Takes a newcomer from a folder to a first verdict: asks for the client and the title, and writes what is known by then. */
export function writeSpecCommand(deliveries: Deliveries, thread: ThreadConnection): vscode.Disposable {
  const writeSpec = async (target?: unknown) => {
    const folder = target instanceof vscode.Uri ? target : await pickFolder();
    if (!folder) return;
    const spec = vscode.Uri.joinPath(folder, specName);
    if (!(await exists(spec))) {
      const text = await compose(folder, thread);
      if (text === undefined) return;
      const edit = new vscode.WorkspaceEdit();
      edit.createFile(spec, { overwrite: false, contents: new TextEncoder().encode(text) });
      await vscode.workspace.applyEdit(edit);
    }
    deliveries.open(spec, true);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(spec));
  };
  return vscode.commands.registerCommand("deliverables.writeSpec", writeSpec);
}

/** The folder of the workspace that is meant; of a workspace without one, a folder is opened first. */
async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    await vscode.commands.executeCommand("vscode.openFolder");
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: "Which folder is to be handed over?" }))?.uri;
}

/** Undefined when the user leaves off. */
async function compose(folder: vscode.Uri, thread: ThreadConnection): Promise<string | undefined> {
  const clients = (await thread.ask({ kind: "clients" })) ?? [];
  const nobody = { label: "No client schema", detail: "You write down yourself what is asked for.", client: undefined };
  const picked = await vscode.window.showQuickPick(
    [
      ...clients.map(({ name, title, coverage }) => ({
        label: title,
        description: name,
        detail: coverage,
        client: name,
      })),
      nobody,
    ],
    {
      title: "Write a spec (1 of 2)",
      placeHolder: "Who takes the delivery?",
      matchOnDescription: true,
      ignoreFocusOut: true,
    },
  );
  if (!picked) return undefined;
  const title = await vscode.window.showInputBox({
    title: "Write a spec (2 of 2)",
    prompt: "Title of the programme or series",
    value: folder.path.slice(folder.path.lastIndexOf("/") + 1),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === "" ? "A delivery needs a title." : undefined),
  });
  if (title === undefined) return undefined;
  const root = folder.scheme === "file" ? { root: folder.fsPath } : {};
  const client = picked.client === undefined ? {} : { client: picked.client };
  return await thread.ask({ kind: "starter", title: title.trim(), ...root, ...client });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
