import { isUnread, type Unread } from "../folder/reader.js";
import type { Contents } from "../papers/contents.js";
import { joinPdf } from "./join-pdf.js";
import type { PaperOutcome } from "./paper-messages.js";
import { isThreadFree, lookInThread } from "./paper-threads.js";
import type { PdfPart } from "./pdf-messages.js";

/**
 * Reads a PDF in one thread, and a long one in two where a second is free: they take its pages off one count, so that neither waits for
 * the other. On one processor, or while other papers wait, a second thread would win nothing.
 */
export async function readPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<Contents | Unread | { locked: true }> {
  const turns = new SharedArrayBuffer(4);
  const noMoreNeeded = new AbortController();
  const eitherSignal = AbortSignal.any([noMoreNeeded.signal, ...(signal ? [signal] : [])]);
  let help: Promise<PaperOutcome | undefined> | undefined;
  const askForHelp = () => {
    if (!isThreadFree()) return;
    help = lookInThread({ kind: "PDF", bytes, wants: "pages", turns }, eitherSignal).catch((reason: unknown) => {
      // The first thread has failed, and says why; else the caller has broken off, or the mistake is ours.
      if (noMoreNeeded.signal.aborted) return undefined;
      throw reason;
    });
    // It is waited for below.
    help.catch(() => {});
  };
  const own = await lookInThread({ kind: "PDF", bytes, wants: "text", turns }, signal, askForHelp);
  if (isUnread(own) || "locked" in own) {
    noMoreNeeded.abort();
    return own;
  }
  const helped = await help;
  if (helped && (isUnread(helped) || "locked" in helped)) return helped;
  return joinPdf([own, ...(helped ? [helped] : [])].map(partOf));
}

function partOf(outcome: PaperOutcome): PdfPart {
  if ("texts" in outcome) return outcome;
  throw new Error("a PDF was answered with something else");
}
