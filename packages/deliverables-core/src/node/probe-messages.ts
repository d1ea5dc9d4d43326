import type { Unread } from "../folder/reader.js";
import type { Analysis } from "../media/mediainfo/analysis.js";

/** What the parent hands a worker when it starts it. */
export interface ProbeWorkerData {
  /** Shared: reads made and bytes read, ever. The parent sees from them that a file gets on. */
  progress: BigInt64Array<SharedArrayBuffer>;
}

export const readsMade = 0;
export const bytesRead = 1;

/** Parent → worker. */
export type ToWorker =
  | {
      kind: "probe";
      size: number;
      /** Of a file that the worker can read itself; without it the worker asks for each range. */
      descriptor?: number;
    }
  | { kind: "bytes"; bytes: Uint8Array }
  | { kind: "unreadable"; why: string };

/** Worker → parent. */
export type FromWorker =
  | { kind: "ready" }
  | { kind: "read"; offset: number; length: number }
  | { kind: "done"; outcome: Analysis | Unread };
