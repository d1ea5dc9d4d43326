import type { FileSays } from "../delivery/ask-file.js";

/** A file of a delivery that was accepted, and what it says about itself. */
export interface KnownFile {
  path: string;
  /** Bytes. */
  size: number;
  says: FileSays;
}

export type KnownType = "media" | "image" | "document" | "other";

export function typeOfKnown({ says }: KnownFile): KnownType {
  return "unread" in says ? "other" : says.kind;
}
