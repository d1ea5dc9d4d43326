import type { OpenFile } from "../folder/folder.js";
import type { Unread } from "../folder/reader.js";
import type { Analysis } from "../media/mediainfo/analysis.js";
import type { ProbeThread } from "./probe-thread.js";

/** Hands files to threads, each thread one at a time, and starts a thread only when a file waits for one. */
export interface ProbePool {
  probe(file: OpenFile, signal?: AbortSignal): Promise<Analysis | Unread>;
  close(): Promise<void>;
}

interface Waiting {
  take(thread: ProbeThread): void;
  refuse(unread: string): void;
}

export function createProbePool(start: () => ProbeThread, most: number): ProbePool {
  const threads = new Set<ProbeThread>();
  const idle: ProbeThread[] = [];
  const queue: Waiting[] = [];
  let closed = false;

  const serve = () => {
    while (queue.length > 0) {
      const thread = idle.pop() ?? (threads.size < most ? start() : undefined);
      if (!thread) return;
      // One that ended while it had nothing to do is simply forgotten.
      if (!thread.alive()) threads.delete(thread);
      else {
        threads.add(thread);
        queue.shift()?.take(thread);
      }
    }
  };
  const handBack = (thread: ProbeThread) => {
    if (thread.alive()) idle.push(thread);
    else threads.delete(thread);
    serve();
  };

  return {
    probe: (file, signal) =>
      new Promise((resolve, reject) => {
        if (closed) throw new Error("the analyser is closed");
        signal?.throwIfAborted();
        let running: ProbeThread | undefined;
        const abort = () => {
          const place = queue.indexOf(waiting);
          if (place >= 0) queue.splice(place, 1);
          void running?.stop();
          reject(signal?.reason);
        };
        const finish = (outcome: Analysis | Unread) => {
          signal?.removeEventListener("abort", abort);
          resolve(outcome);
        };
        const waiting: Waiting = {
          refuse: (unread) => finish({ unread }),
          async take(thread) {
            running = thread;
            const outcome = await thread.probe(file);
            finish(outcome);
            handBack(thread);
          },
        };
        signal?.addEventListener("abort", abort, { once: true });
        queue.push(waiting);
        serve();
      }),
    async close() {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.refuse("the analyser was closed");
      await Promise.all([...threads].map((thread) => thread.stop()));
    },
  };
}
