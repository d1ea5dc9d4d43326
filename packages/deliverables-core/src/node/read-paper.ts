import type { ReadPaper } from "../papers/paper.js";
import { lookInThread } from "./paper-threads.js";

/** Looks into a paper, off this thread and within bounds of time and memory. */
export const readPaper: ReadPaper = async (kind, bytes, signal) => {
  const outcome = await lookInThread({ kind, bytes, wants: "text" }, signal);
  if ("sheets" in outcome) throw new Error("a paper was answered with its tables");
  return outcome;
};
