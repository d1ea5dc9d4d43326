import { copyFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import * as vscode from "vscode";
import { activated, judgedAs, judgedToTheEnd, specOfWorkspace } from "../../in-host/extension.js";
import { spreadOf } from "./spread-of.js";

const rounds = 6;
const file = "00000.wav";

/**
 * Milliseconds from a change of one file to the judgement of it: from the moment at which VS Code tells of the change,
 * and from the change itself. The difference is VS Code's own watching.
 */
export async function run(): Promise<{ files: number; told: Spread; changed: Spread }> {
  const api = await activated();
  const spec = specOfWorkspace();
  await judgedToTheEnd(api);
  const path = vscode.Uri.joinPath(spec, "..", file).fsPath;
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(vscode.Uri.joinPath(spec, ".."), file),
  );
  const told: number[] = [];
  const changed: number[] = [];
  let files = 0;
  for (let round = 0; round < rounds; round += 1) {
    const isWrong = round % 2 === 0;
    const event = new Promise<number>((resolve) => {
      const listener = watcher.onDidChange(() => {
        listener.dispose();
        resolve(performance.now());
      });
    });
    const judgement = judgedAs(
      api,
      `${file} ${isWrong ? "wrong" : "right"}`,
      ({ delivery }) => delivery.phase === "judged" && delivery.counts.errors > 0 === isWrong,
    ).then(({ delivery }) => {
      files = delivery.counts.files;
      return performance.now();
    });
    const began = performance.now();
    copyFileSync(process.env[isWrong ? "DELIVERABLES_WRONG_FILE" : "DELIVERABLES_RIGHT_FILE"] ?? "", path);
    const end = await judgement;
    changed.push(end - began);
    told.push(Math.max(0, end - (await event)));
  }
  watcher.dispose();
  return { files, told: spreadOf(told), changed: spreadOf(changed) };
}

type Spread = ReturnType<typeof spreadOf>;
