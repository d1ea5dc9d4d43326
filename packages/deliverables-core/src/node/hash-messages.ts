import type { Algorithm, Checksums } from "../papers/checksums/algorithms.js";

/** What the main thread asks of a thread that hashes. */
export interface HashJob {
  descriptor: number;
  /** In bytes, when it was opened: never a short file, which is hashed without a thread. */
  size: number;
  algorithms: Algorithm[];
}

/** What it answers: how far it is, as often as it likes, and at last one of the others. `code` is the system's, as `EIO`. */
export type HashAnswer =
  | { kind: "read"; bytes: number }
  | { kind: "hashed"; checksums: Checksums }
  | { kind: "shorter" }
  | { kind: "unread"; code: string };
