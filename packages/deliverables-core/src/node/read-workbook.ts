import type { ReadTables } from "../tables/table.js";
import { lookInThread } from "./paper-threads.js";

/** Reads the tables of an office document, off this thread and within bounds of time and memory. */
export const readWorkbook: ReadTables = async (kind, bytes, signal) => {
  const outcome = await lookInThread({ kind, bytes, wants: "tables" }, signal);
  if ("sheets" in outcome) return outcome.sheets;
  return "locked" in outcome
    ? { unread: "it needs a password" }
    : { unread: "unread" in outcome ? outcome.unread : "" };
};
