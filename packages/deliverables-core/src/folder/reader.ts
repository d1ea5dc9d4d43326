import type { OpenFile } from "./folder.js";

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
