import * as vscode from "vscode";
import type { ExtensionApi } from "../src/extension-api.js";

type Judged = Parameters<Parameters<ExtensionApi["onJudged"]>[0]>[0];

const longestMilliseconds = 120_000;

export async function activated(): Promise<ExtensionApi> {
  const extension = vscode.extensions.getExtension<ExtensionApi>("deliverables.deliverables-vscode");
  if (!extension) throw new Error("The workbench does not know the extension");
  return await extension.activate();
}

export function specOfWorkspace(): vscode.Uri {
  return fileOfWorkspace("delivery.json");
}

export function fileOfWorkspace(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("No folder is open");
  return vscode.Uri.joinPath(folder.uri, path);
}

/** The next judgement that is as wanted. */
export function judgedAs(api: ExtensionApi, what: string, isWanted: (judged: Judged) => boolean): Promise<Judged> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Never judged: ${what}`)), longestMilliseconds);
    const listener = api.onJudged((judged) => {
      if (!isWanted(judged)) return;
      clearTimeout(late);
      listener.dispose();
      resolve(judged);
    });
  });
}

/** Waits until the delivery of the workspace is judged to its end. */
export async function judgedToTheEnd(api: ExtensionApi): Promise<void> {
  if (api.deliveries().some(({ shown }) => shown?.phase === "judged")) return;
  await judgedAs(api, "the whole delivery", ({ delivery }) => delivery.phase === "judged");
}
