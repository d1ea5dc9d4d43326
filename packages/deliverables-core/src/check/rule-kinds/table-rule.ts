import type { CueClock } from "../../cue-sheets/cue-clock.js";
import { type LooksInShort, sheet as tableInShort, withLooks } from "../../cue-sheets/sheet-in-short.js";
import type { Delivery, Item } from "../../delivery/delivery.js";
import type { Probe } from "../../media/probe.js";
import type { Spec, TableDeliverable } from "../../spec/spec.js";
import { pointerStep } from "../../spec/text/json-text.js";
import { type AskedColumn, askedColumns } from "../../tables/asked-columns.js";
import type { Cell, Table } from "../../tables/table.js";
import { type TableRows, tableRows } from "../../tables/table-rows.js";
import { type Programme, programmeOf } from "../programme/programme-of.js";
import type { Rule, RuleExample, RulePage } from "../rule.js";
import { type MetInFile, placed, type SeenInFile } from "../seen-in-file.js";

/** A delivered table with all that a rule may compare it with. */
export interface DeliveredTable extends TableRows {
  table: Table;
  asked: TableDeliverable;
  /** What the spec or the table's preset says of each column. */
  columnsAsked: AskedColumn[];
  clock: CueClock;
  programme: Programme;
  spec: Spec;
  delivery: Delivery;
  item: Item;
  /** Path of the file. */
  file: string;
}

export interface TableRule extends RulePage {
  requirements?: readonly string[];
  weighable?: "never";
  look(delivered: DeliveredTable): Iterable<SeenInFile | MetInFile>;
  examples: () => TableExample[];
}

export interface TableExample extends LooksInShort {
  title?: string;
  /** The lines of the table, as CSV. */
  table: string[];
  asked?: Partial<TableDeliverable>;
  /** Other files of the folder, and the deliverables that ask for them. */
  files?: RuleExample["files"];
  deliverables?: Spec["deliverables"];
  /** What is delivered as its programme. */
  programme?: Probe;
  production?: Partial<Spec["production"]>;
  finds: string[];
}

/** The rule for something that is to be right in every table. */
export function tableRule({ look, examples, ...rest }: TableRule): Rule {
  return {
    ...rest,
    // Read when somebody asks for the rule's page, and not at every start.
    examples: () => examples().map(exampleOf),
    *check(delivery) {
      for (const delivered of deliveredTables(delivery)) yield* placed(look(delivered), delivered.item, delivered.file);
    },
  };
}

/** Every delivered table, or those of one deliverable. */
export function* deliveredTables(delivery: Delivery, deliverable?: string): Iterable<DeliveredTable> {
  for (const item of delivery.items) {
    const { asked } = item;
    if (asked.type !== "table" || (deliverable !== undefined && item.deliverable !== deliverable)) continue;
    const programme = programmeOf(delivery, item, asked.of);
    const clock = { rate: programme.rate, dropFrame: programme.dropFrame };
    const columnsAsked = askedColumns(asked);
    for (const { path: file, facts } of item.files) {
      // What is no table has its own finding.
      if (facts?.kind !== "table" || facts.table.format === undefined) continue;
      const { table } = facts;
      const rows = tableRows(table, columnsAsked);
      yield { ...rows, table, asked, columnsAsked, clock, programme, spec: delivery.spec, delivery, item, file };
    }
  }
}

/** Where the spec says this of a column: `columns/item/required`; undefined when only its preset does. */
export function placeInSpec({ asked }: DeliveredTable, column: AskedColumn, key: string): string | undefined {
  const own = asked.columns?.[column.name];
  return own && Object.hasOwn(own, key) ? `columns${pointerStep(column.name)}/${key}` : undefined;
}

/** What the table itself calls a column. */
export function titleOf({ headings = [], columns }: TableRows, { name, heading }: AskedColumn): string {
  return headings[columns.get(name) ?? -1]?.text ?? heading;
}

/** Where a finding about a whole column points: at its heading, or at the first one of the table. */
export function headingOf({ headings = [], columns }: TableRows, name: string): Cell | undefined {
  return headings[columns.get(name) ?? 0];
}

/** What is met, where the spec itself asks for it. */
export function* metAt(asks: string | undefined, expected: string, actual: string): Iterable<MetInFile> {
  if (asks !== undefined) yield { met: true, asks, expected, actual };
}

function exampleOf({
  title,
  table,
  asked,
  files,
  deliverables,
  programme,
  production,
  finds,
  ...looks
}: TableExample): RuleExample {
  const file = "LFD1001A_rights.csv";
  return {
    ...(title !== undefined && { title }),
    spec: {
      production: { title: "The Long Field", frameRate: "25", ...production },
      deliverables: {
        ...(programme && { programme: { type: "media", files: "LFD1001A.mxf" } }),
        ...deliverables,
        table: { type: "table", files: file, ...(programme && { of: "programme" }), ...asked },
      },
    },
    files: {
      ...(programme && { "LFD1001A.mxf": { facts: { kind: "media", media: programme } } }),
      ...files,
      [file]: { facts: { kind: "table", table: withLooks(tableInShort(...table), looks) } },
    },
    finds,
  };
}
