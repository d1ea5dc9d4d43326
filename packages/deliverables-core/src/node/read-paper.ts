import { isUnread } from "../folder/reader.js";
import type { ReadPaper } from "../papers/paper.js";
import { type PaperThread, scriptOf, startPaperThread } from "./paper-thread.js";

/** Threads at a time: each may take much memory. */
const atOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];
/** Threads that wait for a paper, by the file that holds their reader. */
const idle = new Map<string, PaperThread[]>();

/**
 * Looks into a paper in a thread: a paper can be made to take any time and memory, and only a thread can be ended. No script
 * in it runs, nothing that it points at is fetched, and no password is tried.
 */
export const readPaper: ReadPaper = async (kind, bytes, signal) => {
  if (running >= atOnce) await new Promise<void>((resume) => waiting.push(resume));
  running += 1;
  try {
    signal?.throwIfAborted();
    const script = scriptOf(kind);
    const kept = idle.get(script) ?? [];
    idle.set(script, kept);
    let thread = kept.pop();
    while (thread && !thread.alive()) thread = kept.pop();
    thread ??= startPaperThread(script);
    const outcome = await thread.look({ kind, bytes }, signal);
    // What is left of a paper that could not be read might end the thread under the next one. Nobody asks it again, so it ends.
    if (thread.alive() && !isUnread(outcome)) kept.push(thread);
    return outcome;
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
};
