import { nearest } from "../spec/faults/did-you-mean.js";
import type { SpecFault } from "../spec/faults/spec-fault.js";
import type { SpecReading } from "../spec/read-spec.js";
import { joinWords } from "../spec/requirement.js";
import type { Deliverable, OnePer } from "../spec/spec.js";
import { pointerKeys, pointerStep } from "../spec/text/json-text.js";
import { locate, locateKey } from "../spec/text/locate.js";
import { wordsForPlace } from "../spec/words.js";
import { askedColumns } from "../tables/asked-columns.js";

/** Columns that are named and that the table is not asked to have: neither its own "columns" nor its preset know them. */
export function columnFaults({ json, spec }: SpecReading): SpecFault[] {
  const deliverables = spec?.deliverables ?? {};
  return Object.entries(deliverables).flatMap(([name, asked]) =>
    namedColumns(name, asked).flatMap(({ table, column, pointer, isKey, isNeeded }): SpecFault[] => {
      const target = Object.hasOwn(deliverables, table) ? deliverables[table] : undefined;
      // A table that there is not has its own fault.
      if (target?.type !== "table") return [];
      const known = askedColumns(target).map((one) => one.name);
      if (known.includes(column)) return [];
      const suggestion = isNeeded ? undefined : nearest(column, known);
      const requirement = isKey ? locateKey(json, pointer) : locate(json, pointer);
      const place = wordsForPlace(pointerKeys(isKey ? pointer.slice(0, pointer.lastIndexOf("/")) : pointer));
      const advice = suggestion
        ? `; did you mean "${suggestion}"?`
        : known.length > 0
          ? `; it has ${joinWords(known, "and")}`
          : `; give ${table} "columns" or a "preset"`;
      const needs = `needs the column "${column}", which ${table} is not asked to have; give it "preset": "rights-log", or that column`;
      return [
        {
          code: "spec/value",
          message: isNeeded
            ? `${place} ${needs}`
            : `${place} names the column "${column}", which ${table} is not asked to have${advice}`,
          requirement,
          actual: column,
          ...(suggestion && {
            expected: suggestion,
            fix: { kind: "replace", range: requirement.range, text: JSON.stringify(suggestion) } as const,
          }),
        },
      ];
    }),
  );
}

interface NamedColumn {
  table: string;
  column: string;
  pointer: string;
  /** True: it is the key at the pointer, not the value. */
  isKey?: true;
  /** True: nobody has written its name; what is asked needs it. */
  isNeeded?: true;
}

/** The column in which a licence says it; the others are called as the right. */
const columnOfRight: Record<string, string> = { territories: "territory" };

function namedColumns(name: string, asked: Deliverable): NamedColumn[] {
  const pointer = `/deliverables${pointerStep(name)}`;
  const beside = (key: string, one: OnePer | undefined): NamedColumn[] =>
    one === undefined
      ? []
      : [
          { table: one.table, column: one.column, pointer: `${pointer}/${key}/column` },
          ...Object.keys(one.where ?? {}).map((column) => ({
            table: one.table,
            column,
            pointer: `${pointer}/${key}/where${pointerStep(column)}`,
            isKey: true as const,
          })),
        ];
  const rights =
    asked.type === "table" && asked.rights
      ? Object.keys(asked.rights).map((key) => ({
          table: name,
          column: columnOfRight[key] ?? key,
          pointer: `${pointer}/rights${pointerStep(key)}`,
          isNeeded: true as const,
        }))
      : [];
  const known = asked.type === "table" ? askedColumns(asked).map((one) => one.name) : [];
  const after =
    asked.type === "table"
      ? Object.entries(asked.columns ?? {}).flatMap(([column, one]) =>
          one.after === undefined
            ? []
            : [{ table: name, column: one.after, pointer: `${pointer}/columns${pointerStep(column)}/after` }],
        )
      : [];
  return [
    ...beside("onePer", asked.onePer),
    ...beside("credits", "credits" in asked ? asked.credits : undefined),
    // A table without any of them is one fault.
    ...rights.filter(({ column }) => !known.includes(column)).slice(0, 1),
    ...after,
  ];
}
