import { exitCodes } from "../exit-codes.js";

type Signal = "SIGINT" | "SIGTERM";
const codes: Record<Signal, number> = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated };

/** How long the work may take to put its things away before it is left behind, in milliseconds. */
const patience = 600;

/**
 * Runs work that Ctrl-C or the system may stop, and gives its exit code. On a signal `signal` aborts, and `stopped` is said on
 * stderr. Work that does not end then, and a second Ctrl-C, end the program at once.
 */
export async function untilStopped(stopped: string, work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const controller = new AbortController();
  let first: Signal | undefined;
  let timer: NodeJS.Timeout | undefined;
  const say = () => process.stderr.write(`${stopped}\n`);
  const onSignal = (signal: Signal) => {
    if (first) return endBy(signal);
    first = signal;
    timer = setTimeout(() => {
      say();
      endBy(signal);
    }, patience);
    controller.abort();
  };
  const names: Signal[] = ["SIGINT", "SIGTERM"];
  for (const name of names) process.on(name, onSignal);
  try {
    return await work(controller.signal);
  } catch (error) {
    if (!first) throw error;
    say();
    if (isReading()) endBy(first);
    return process.exit(codes[first]);
  } finally {
    clearTimeout(timer);
    for (const name of names) process.off(name, onSignal);
  }
}

/** A disk that does not answer holds a thread, and `process.exit` would wait for that thread for ever. */
function isReading(): boolean {
  return process.getActiveResourcesInfo().some((name) => name.startsWith("FSReq"));
}

/** Ends as a program ends that does not listen to the signal: nothing is waited for, and the shell sees 130 or 143. */
function endBy(signal: Signal): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
