import type { Sheet } from "../tables/table.js";

/** What the thread for workbooks is started with. */
export interface WorkbookWorkerData {
  bytes: Uint8Array;
  mostCells: number;
}

/** What it answers before it ends. */
export type FromWorkbookWorker = { sheets: Sheet[] } | { unread: string };
