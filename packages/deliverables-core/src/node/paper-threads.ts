import { availableParallelism } from "node:os";
import { isUnread } from "../folder/reader.js";
import type { PaperJob, PaperOutcome } from "./paper-messages.js";
import { type PaperThread, scriptOf, startPaperThread } from "./paper-thread.js";

/** Threads at a time: each may take much memory. */
const atOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];
/** Threads that wait for a paper, by the file that holds their reader. */
const idle = new Map<string, PaperThread[]>();

/** Whether a thread could be had at once, on a processor of its own. */
export function isThreadFree(): boolean {
  return running < atOnce && waiting.length === 0 && availableParallelism() > running;
}

/**
 * Looks into a paper or a workbook in a thread: it can be made to take any time and memory, and only a thread can be ended. No script
 * in it runs, no formula is calculated, nothing that it points at is fetched, and no password is tried.
 */
export async function lookInThread(job: PaperJob, signal?: AbortSignal, tellLong?: () => void): Promise<PaperOutcome> {
  if (running >= atOnce) await new Promise<void>((resume) => waiting.push(resume));
  running += 1;
  try {
    signal?.throwIfAborted();
    const script = scriptOf(job.kind);
    const kept = idle.get(script) ?? [];
    idle.set(script, kept);
    let thread = kept.pop();
    while (thread && !thread.alive()) thread = kept.pop();
    thread ??= startPaperThread(script);
    const outcome = await thread.look(job, signal, tellLong);
    // What is left of a paper that could not be read might end the thread under the next one. Nobody asks it again, so it ends.
    if (thread.alive() && !isUnread(outcome)) kept.push(thread);
    return outcome;
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
