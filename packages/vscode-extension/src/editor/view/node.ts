import type * as vscode from "vscode";
import type { Mark } from "../../shown/mark.js";
import type { ShownDeliverable, ShownItem } from "../../shown/shown-delivery.js";
import type { Delivery } from "../delivery.js";

/** A row of the Deliveries view. */
export type ViewNode =
  | { kind: "delivery"; delivery: Delivery }
  | { kind: "deliverable"; delivery: Delivery; deliverable: ShownDeliverable }
  | { kind: "episode"; delivery: Delivery; label: string; items: DeliverableItem[] }
  | {
      kind: "item";
      delivery: Delivery;
      deliverable: ShownDeliverable;
      item: ShownItem;
      label: string;
      parent: ViewNode;
    }
  | { kind: "file"; delivery: Delivery; path: string; uri: vscode.Uri; parent: ViewNode }
  | { kind: "unexpected"; delivery: Delivery; paths: string[] }
  /** One thing that is wrong, and where. */
  | { kind: "mark"; delivery: Delivery; mark: Mark; uri: vscode.Uri; parent: ViewNode };

export interface DeliverableItem {
  deliverable: ShownDeliverable;
  item: ShownItem;
}
