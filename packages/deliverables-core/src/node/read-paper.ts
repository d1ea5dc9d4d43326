import type { ReadPaper } from "../papers/paper.js";
import { lookInThread } from "./paper-threads.js";
import { readPdf } from "./read-pdf.js";

/** Looks into a paper, off this thread and within bounds of time and memory. */
export const readPaper: ReadPaper = async (kind, bytes, signal) => {
  if (kind === "PDF") return readPdf(bytes, signal);
  const outcome = await lookInThread({ kind, bytes, wants: "text" }, signal);
  if ("sheets" in outcome || "texts" in outcome) throw new Error("a paper was answered with something else");
  return outcome;
};
