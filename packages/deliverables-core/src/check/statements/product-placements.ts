import { plainWords } from "../../tables/plain-words.js";
import type { Cell } from "../../tables/table.js";
import type { TableRows } from "../../tables/table-rows.js";

const words = /^(product|prop|paid) placements?$|^pp$|^produktplatzierung(en)?$|^placements? de produits?$/;

/** The rows of a rights log that are of product placement. */
export function productPlacements({ rows }: TableRows): { at: Cell; name: string }[] {
  return rows.flatMap(({ cells, name }) => {
    const at = cells.get("type");
    return at && words.test(plainWords(at.text)) ? [{ at, name }] : [];
  });
}
