import type { CueClock } from "../../cue-sheets/cue-clock.js";
import type { CueSheet } from "../../cue-sheets/cue-sheet.js";
import { cueSheetOf } from "../../cue-sheets/cue-sheet-of.js";
import { type LooksInShort, sheet as sheetInShort, withLooks } from "../../cue-sheets/sheet-in-short.js";
import type { Delivery, Item } from "../../delivery/delivery.js";
import type { Probe } from "../../media/probe.js";
import type { CueSheetDeliverable, Spec } from "../../spec/spec.js";
import type { Table } from "../../tables/table.js";
import { type Programme, programmeOf } from "../programme/programme-of.js";
import type { Rule, RuleExample, RulePage } from "../rule.js";
import { type MetInFile, placed, type SeenInFile } from "../seen-in-file.js";

/** A delivered cue sheet with all that a rule may compare it with. */
export interface DeliveredSheet {
  sheet: CueSheet;
  table: Table;
  asked: CueSheetDeliverable;
  clock: CueClock;
  programme: Programme;
  spec: Spec;
  item: Item;
  /** Path of the file. */
  file: string;
}

export interface CueSheetRule extends RulePage {
  requirements?: readonly string[];
  weighable?: "never";
  look(delivered: DeliveredSheet): Iterable<SeenInFile | MetInFile>;
  examples: () => SheetExample[];
}

export interface SheetExample extends LooksInShort {
  title?: string;
  /** The lines of the sheet, as CSV. */
  sheet: string[];
  asked?: Partial<CueSheetDeliverable>;
  /** What is delivered as its programme. */
  programme?: Probe;
  /** Beside the title; without it: 25 frames a second. */
  production?: Partial<Spec["production"]>;
  episodes?: Spec["episodes"];
  /** Name of the file, where that matters. */
  name?: string;
  finds: string[];
}

/** The rule for something that is to be right in every cue sheet. */
export function cueSheetRule({ look, examples, ...rest }: CueSheetRule): Rule {
  return {
    ...rest,
    // Read when somebody asks for the rule's page, and not at every start.
    examples: () => examples().map(exampleOf),
    *check(delivery) {
      for (const delivered of deliveredSheets(delivery)) yield* placed(look(delivered), delivered.item, delivered.file);
    },
  };
}

/** Every delivered cue sheet. */
export function* deliveredSheets(delivery: Delivery): Iterable<DeliveredSheet> {
  for (const item of delivery.items) {
    const { asked } = item;
    if (asked.type !== "cue-sheet") continue;
    const programme = programmeOf(delivery, item, asked.of);
    const clock = { rate: programme.rate, dropFrame: programme.dropFrame };
    for (const { path: file, facts } of item.files) {
      // What is no table has its own finding.
      if (facts?.kind !== "cue-sheet" || facts.table.format === undefined) continue;
      const sheet = cueSheetOf(facts.table, { ...asked.columns });
      yield { sheet, table: facts.table, asked, clock, programme, spec: delivery.spec, item, file };
    }
  }
}

function exampleOf({
  title,
  sheet,
  asked,
  programme,
  production = { frameRate: "25" },
  episodes,
  name,
  finds,
  ...looks
}: SheetExample): RuleExample {
  const file = name ?? "LFD1001A_cues.csv";
  const deliverable = { type: "cue-sheet", files: file, ...(programme && { of: "programme" }), ...asked } as const;
  return {
    ...(title !== undefined && { title }),
    spec: {
      production: { title: "The Long Field", ...production },
      ...(episodes && { episodes }),
      deliverables: {
        ...(programme && { programme: { type: "media", files: "LFD1001A.mxf" } }),
        "cue-sheet": deliverable,
      },
    },
    files: {
      ...(programme && { "LFD1001A.mxf": { facts: { kind: "media", media: programme } } }),
      [file]: { facts: { kind: "cue-sheet", table: withLooks(sheetInShort(...sheet), looks) } },
    },
    finds,
  };
}
