import { monitorEventLoopDelay } from "node:perf_hooks";
import * as vscode from "vscode";
import { activated, judgedAs, judgedToTheEnd, specOfWorkspace } from "../../in-host/extension.js";
import { sleep } from "./sleep.js";

/**
 * The longest block of the extension host, in milliseconds, while every file is read again; and as a measure of the
 * machine, the longest in as much time at rest.
 */
export async function run(): Promise<{ files: number; seconds: number; blocked: number; atRest: number }> {
  const api = await activated();
  specOfWorkspace();
  await judgedToTheEnd(api);
  const began = performance.now();
  const monitor = monitorEventLoopDelay({ resolution: resolutionMilliseconds });
  monitor.enable();
  const end = judgedAs(api, "all again", ({ delivery }) => delivery.phase === "judged");
  await vscode.commands.executeCommand("deliverables.check");
  const { delivery } = await end;
  const milliseconds = performance.now() - began;
  // What was judged last is still on its way into the Problems panel and the Explorer.
  await sleep(settlesMilliseconds);
  monitor.disable();

  const rest = monitorEventLoopDelay({ resolution: resolutionMilliseconds });
  rest.enable();
  await sleep(milliseconds);
  rest.disable();
  return {
    files: delivery.counts.files,
    seconds: milliseconds / 1000,
    blocked: blockOf(monitor.max),
    atRest: blockOf(rest.max),
  };
}

const resolutionMilliseconds = 5;
const settlesMilliseconds = 1_000;

/** The monitor counts the time between two of its own timers, so an event loop that is free has that much. */
function blockOf(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e6 - resolutionMilliseconds);
}
