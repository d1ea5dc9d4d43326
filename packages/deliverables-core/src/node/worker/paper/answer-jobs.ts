import { parentPort } from "node:worker_threads";
import type { PaperAnswer, PaperJob, PaperOutcome } from "../../paper-messages.js";

/**
 * Answers every paper that comes; what a package throws names its own internals, so only that it failed is told. `tellLong` says before
 * the answer that another thread could help.
 */
export function answerJobs(read: (job: PaperJob, tellLong: () => void) => Promise<PaperOutcome>): void {
  const port = parentPort;
  if (!port) throw new Error("this is the entry of a worker thread");
  // pdf.js follows a broken paper in promises that nobody waits for: one that fails is about the paper at hand.
  let breakOff = () => {};
  process.on("unhandledRejection", () => breakOff());
  port.on("message", (job: Partial<PaperJob>) => {
    if (job.kind === undefined || job.bytes === undefined) return;
    const brokenOff = new Promise<never>((_, reject) => {
      breakOff = reject;
    });
    const tellLong = () => port.postMessage({ paper: "long" } satisfies PaperAnswer);
    Promise.race([read(job as PaperJob, tellLong), brokenOff])
      .catch(() => ({ unread: "it is damaged, or no paper of its kind" }))
      .then((outcome) => port.postMessage(answerOf(outcome)))
      .catch(() => port.postMessage({ paper: "unread", why: "what is in it cannot be told" } satisfies PaperAnswer));
  });
}

function answerOf(outcome: PaperOutcome): PaperAnswer {
  if ("locked" in outcome) return { paper: "locked" };
  return "unread" in outcome ? { paper: "unread", why: outcome.unread } : { paper: outcome };
}
