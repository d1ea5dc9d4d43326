import type * as vscode from "vscode";
import type { ShownDelivery } from "../shown/shown-delivery.js";
import type { ShownFile } from "../shown/shown-file.js";

/** A delivery as the editor knows it: its spec, its folder, and what was last judged. */
export interface Delivery {
  /** Address of the spec, by which everybody knows the delivery. */
  spec: vscode.Uri;
  /** The folder in which the spec lies. */
  folder: vscode.Uri;
  /** Its folder as people tell it from others: `dpp-episode`. */
  name: string;
  /** Absent until it is judged for the first time. */
  shown?: ShownDelivery;
  /** What is shown of each file, by path inside the folder. */
  files: Map<string, ShownFile>;
  /** Why nothing is judged any more, until somebody asks for it again. */
  broken?: string;
  /** How many files are read, of how many; absent when none are being read. */
  progress?: { done: number; of: number };
}
