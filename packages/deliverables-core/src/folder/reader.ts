import { CannotRead } from "./complete-reads.js";
import { CannotOpen, type OpenFile } from "./folder.js";

/** A file whose inside could not be read: why, in words that finish the sentence "… could not be read: …". */
export interface Unread {
  unread: string;
}

/**
 * Reads one kind of file. What it could not do comes back as `Unread`; it rejects only when `signal` aborts.
 */
export type Reader<Facts> = (file: OpenFile, signal?: AbortSignal) => Promise<Facts | Unread>;

export function isUnread(result: object): result is Unread {
  return "unread" in result;
}

/**
 * What a reader answers when something was thrown. Only what the host or a reader says about the file is data: the end
 * of an abort and our own mistakes are thrown on, or a mistake would pass for a file that cannot be read.
 */
export function unreadBecause(reason: unknown, signal?: AbortSignal): Unread {
  signal?.throwIfAborted();
  if (reason instanceof CannotOpen || reason instanceof CannotRead) return { unread: reason.message };
  throw reason;
}
