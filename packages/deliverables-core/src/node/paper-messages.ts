import type { Contents } from "../papers/contents.js";
import type { BoundKind } from "../papers/paper.js";

/** What a thread for papers is asked. */
export interface PaperJob {
  kind: BoundKind;
  bytes: Uint8Array;
}

/** What it answers. pdf.js posts messages of its own on the same channel, hence the word that ours are known by. */
export type PaperAnswer = { paper: Contents } | { paper: "locked" } | { paper: "unread"; why: string };
