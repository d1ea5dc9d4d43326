import type { Deliveries } from "../deliveries.js";
import type { Delivery } from "../delivery.js";
import type { ViewNode } from "./node.js";
import { itemOf } from "./tree-item.js";

/** The rows of the two upper levels as VS Code has them. */
export interface KeptRows {
  /** The same objects for the same rows, by which VS Code knows what to draw again. */
  keep(parent: ViewNode | undefined, rows: ViewNode[]): ViewNode[];
  unfolded(row: ViewNode): void;
  folded(row: ViewNode): void;
  judged(delivery: Delivery): void;
  forget(): void;
  /** What has to be drawn again by now; undefined when it is everything. */
  stale(): ViewNode[] | undefined;
}

/**
 * While the children of a row are fetched anew VS Code drops the key that would unfold one of them. So whoever walks the view
 * with the keyboard while a thousand files are read would lose every third key, if the whole view were drawn each time.
 */
export function keepRows(deliveries: Deliveries, groupsOf: (delivery: Delivery) => ViewNode[]): KeptRows {
  const kept = new Map<string, { row: ViewNode; look: string }>();
  const levels = new Map<string, string[]>();
  const open = new Set<string>();
  const judged = new Set<string>();

  const changedIn = (delivery: Delivery): ViewNode[] => {
    const top: ViewNode = { kind: "delivery", delivery };
    const [id, look] = lookOf(top);
    const before = kept.get(id);
    if (!before) return [top];
    if (before.look !== look) return [before.row];
    const shown = levels.get(id);
    if (!shown) return [];
    const groups = groupsOf(delivery).map((row) => ({ row, id: idOf(row) }));
    if (groups.length !== shown.length || groups.some((one, index) => one.id !== shown[index])) return [before.row];
    return groups.flatMap((group) => {
      const drawn = kept.get(group.id);
      const isStale =
        drawn?.look !== lookOf(group.row)[1] || (open.has(group.id) && judged.has(delivery.spec.toString()));
      return drawn && isStale ? [Object.assign(drawn.row, group.row)] : [];
    });
  };

  return {
    keep(parent, rows) {
      if (parent && parent.kind !== "delivery") return rows;
      levels.set(parent ? idOf(parent) : "", rows.map(idOf));
      return rows.map((fresh) => {
        const [id, look] = lookOf(fresh);
        const row = Object.assign(kept.get(id)?.row ?? fresh, fresh);
        kept.set(id, { row, look });
        return row;
      });
    },
    unfolded: (row) => open.add(idOf(row)),
    folded: (row) => open.delete(idOf(row)),
    judged: (delivery) => judged.add(delivery.spec.toString()),
    forget() {
      kept.clear();
      levels.clear();
    },
    stale() {
      const all = deliveries.all();
      const drawn = levels.get("");
      const isWhole = drawn?.length === all.length && all.every(({ spec }, index) => spec.toString() === drawn[index]);
      const stale = isWhole ? all.flatMap(changedIn) : undefined;
      for (const row of stale ?? []) {
        const [id, look] = lookOf(row);
        kept.set(id, { row, look });
      }
      judged.clear();
      return stale;
    },
  };
}

function idOf(row: ViewNode): string {
  return itemOf(row).id ?? "";
}

function lookOf(row: ViewNode): [id: string, look: string] {
  const { id = "", label, description, iconPath, tooltip, contextValue } = itemOf(row);
  return [id, JSON.stringify([label, description, iconPath, tooltip, contextValue])];
}
