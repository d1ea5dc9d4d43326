import { performance } from "node:perf_hooks";
import * as vscode from "vscode";
import { activated, judgedToTheEnd, specOfWorkspace } from "../../in-host/extension.js";
import { sleep } from "./sleep.js";
import { spreadOf } from "./spread-of.js";

const rounds = 20;
const settlesMilliseconds = 4_000;
/** Between two keys of somebody who types eighty words a minute. */
const pauseMilliseconds = 150;

interface Keystrokes {
  median: number;
  worst: number;
  /** Until VS Code tells of the edit, the median. */
  told: number;
  /** That judging takes, the median. */
  judged: number;
}

/**
 * Milliseconds from a keystroke that makes a value wrong, or right again, to the diagnostics that say so: as people type,
 * and with each key on the heels of the diagnostics before.
 */
export async function run(): Promise<{ lines: number; typed: Keystrokes; hasty: Keystrokes }> {
  const api = await activated();
  const uri = specOfWorkspace();
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  await judgedToTheEnd(api);
  // Nobody types in the moment in which a window opens: VS Code itself is still starting.
  await sleep(settlesMilliseconds);
  const { document } = editor;
  // The last deliverable: everything before it is judged as well.
  const offset = document.getText().lastIndexOf("48000");
  const start = document.positionAt(offset);
  const digit = new vscode.Range(start, start.translate(0, 1));

  const measure = async (pause: number): Promise<Keystrokes> => {
    const times: number[] = [];
    const tellings: number[] = [];
    let told = 0;
    const judgings: number[] = [];
    const judging = api.onJudged(({ took }) => judgings.push(took));
    const listener = vscode.workspace.onDidChangeTextDocument(() => {
      told = performance.now();
    });
    for (let round = 0; round < rounds; round += 1) {
      const faults = vscode.languages.getDiagnostics(uri).length;
      const changed = diagnosticsChange(uri, faults);
      const began = performance.now();
      await editor.edit((edit) => edit.replace(digit, round % 2 === 0 ? "9" : "4"));
      times.push((await changed) - began);
      tellings.push(told - began);
      await sleep(pause);
    }
    listener.dispose();
    judging.dispose();
    return { ...spreadOf(times), told: spreadOf(tellings).median, judged: spreadOf(judgings).median };
  };
  return { lines: document.lineCount, typed: await measure(pauseMilliseconds), hasty: await measure(0) };
}

/**
 * When the number of diagnostics of a document is no longer what it was. Asked for each millisecond: VS Code holds
 * its own event back by 50 ms, so that several changes are told as one. At every turn of the event loop would take a processor.
 */
async function diagnosticsChange(uri: vscode.Uri, before: number): Promise<number> {
  const end = performance.now() + 30_000;
  while (vscode.languages.getDiagnostics(uri).length === before) {
    if (performance.now() > end) throw new Error("The diagnostics never changed");
    await sleep(1);
  }
  return performance.now();
}
