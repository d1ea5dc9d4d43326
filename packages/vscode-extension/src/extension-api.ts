import type * as vscode from "vscode";
import type { Delivery } from "./editor/delivery.js";
import type { FromThread } from "./thread/messages.js";

/** What the extension hands to other extensions, and to its own tests and benchmark. */
export interface ExtensionApi {
  /** Our own share of the time that activation took. */
  activationMilliseconds: number;
  /** Told whenever something was judged. */
  onJudged: vscode.Event<Extract<FromThread, { kind: "judged" }>>;
  /** Every delivery of the workspace, as it was last judged. */
  deliveries(): readonly Delivery[];
}
