import type { Unread } from "../folder/reader.js";
import type { Contents } from "../papers/contents.js";
import type { BoundKind } from "../papers/paper.js";
import type { Sheet, TablesKind } from "../tables/table.js";

/** What a thread for papers is asked: all that stands in one, or the cells of its tables. */
export interface PaperJob {
  kind: BoundKind | TablesKind;
  bytes: Uint8Array;
  wants: "text" | "tables";
}

/** What comes of it. */
export type PaperOutcome = Contents | { sheets: Sheet[] } | Unread | { locked: true };

/** What it answers. pdf.js posts messages of its own on the same channel, hence the word that ours are known by. */
export type PaperAnswer =
  | { paper: Contents | { sheets: Sheet[] } }
  | { paper: "locked" }
  | { paper: "unread"; why: string };
