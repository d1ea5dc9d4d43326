import type { Rule } from "../../check/rule.js";
import { type DeliveredTable, deliveredTables, headingOf } from "../../check/rule-kinds/table-rule.js";
import { productPlacements } from "../../check/statements/product-placements.js";
import { sheet } from "../../cue-sheets/sheet-in-short.js";
import type { Spec } from "../../spec/spec.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";

const example = (productPlacement: boolean, lines: string[], finds: string[]) => ({
  spec: {
    production: { title: "The Long Field", productPlacement },
    deliverables: { rights: { type: "table", files: "rights.csv", preset: "rights-log" } } as Spec["deliverables"],
  },
  files: { "rights.csv": { facts: { kind: "table" as const, table: sheet(...lines) } } },
  finds,
});
const headings = "Item,Type,Source";

export const productPlacement: Rule = {
  code: "table/product-placement",
  title: "Product placement",
  severity: "error",
  why: "A programme with product placement has to be signalled as such; papers that disagree make the broadcaster liable.",
  fix: "Find out whether the product was placed, and put the list or `productPlacement` in the spec right.",
  examples: () => [
    example(false, [headings, "Dawn,Music,Hedge"], []),
    example(true, [headings, "Tractor,Product placement,Field & Co"], []),
    example(
      false,
      [headings, "Tractor,Product placement,Field & Co"],
      ['Row 2 is "Product placement", and the spec says that there is none'],
    ),
    example(
      true,
      [headings, "Dawn,Music,Hedge"],
      ["The spec says that there is product placement, and no row is of it"],
    ),
  ],
  *check(delivery) {
    const { productPlacement: expected } = delivery.spec.production;
    if (expected === undefined) return;
    const tables = [...deliveredTables(delivery)].filter(
      ({ columns, asked }) => asked.preset === "rights-log" && columns.has("type"),
    );
    const told = tables.flatMap((table) => productPlacements(table).map((place) => ({ table, ...place })));
    if (!expected) {
      for (const { table, at, name } of told)
        yield { ...about(table, at), message: `${name} is ${sayCell(at)}, and the spec says that there is none` };
      return;
    }
    const [first] = tables;
    if (!first || told.length > 0) return;
    yield {
      ...about(first, headingOf(first, "type")),
      message: "The spec says that there is product placement, and no row is of it",
    };
  },
};

function about({ item, file }: DeliveredTable, at: Cell | undefined) {
  return {
    item,
    file,
    pointer: "/production/productPlacement",
    ...(at?.place && { place: at.place }),
    ...(at?.cell !== undefined && { cell: at.cell }),
  };
}
