import { pointerKeys } from "../text/json-text.js";
import { wordsForPlace } from "../words.js";
import { speaksOf } from "./extend-schema.js";
import type { SheetFault } from "./sheet-fault.js";
import type { SchemaNode } from "./vocabulary-place.js";

/** The client that a sheet extends. */
export interface SheetBase {
  /** `dpp-as11-hd@1.1`. */
  name: string;
  schema: SchemaNode;
}

/** The deliverables that the other client knows, by what type they are, and those of them that it asks for in every spec. */
export function deliverablesOf(schema: SchemaNode | undefined): { types: Record<string, string>; required: string[] } {
  const cases = (schema?.allOf ?? []) as SchemaNode[];
  const wholes = [schema ?? {}, ...cases.flatMap((one) => [one.then ?? {}, one.else ?? {}] as SchemaNode[])];
  const all = wholes.map(
    (whole) => (whole.properties as { deliverables?: SchemaNode } | undefined)?.deliverables ?? {},
  );
  const types = all.flatMap((one) =>
    Object.entries((one.properties ?? {}) as Record<string, SchemaNode>).flatMap(([name, node]) => {
      const type = (node.properties as Record<string, SchemaNode> | undefined)?.type;
      const known = type?.const ?? (type?.enum as unknown[] | undefined)?.[0];
      return typeof known === "string" ? [[name, known] as const] : [];
    }),
  );
  return { types: Object.fromEntries(types.reverse()), required: (all[0]?.required ?? []) as string[] };
}

/** A sheet whose cases may speak of the deliverables that the other client knows. */
export function withTypes(sheet: SchemaNode, types: Readonly<Record<string, string>>): SchemaNode {
  const own = (sheet.deliverables ?? {}) as Record<string, SchemaNode>;
  const known = Object.entries(types).map(([name, type]) => [name, { type, ...own[name] }]);
  return { ...sheet, deliverables: { ...own, ...Object.fromEntries(known) } };
}

/** What is removed and was never asked for: a slip, or the other client has changed. */
export function nothingRemoved(removed: readonly string[], { name, schema }: SheetBase): SheetFault[] {
  return removed.flatMap((pointer) => {
    const keys = pointerKeys(pointer);
    if (speaksOf(schema, keys)) return [];
    return [
      { pointer, message: `${wordsForPlace(keys)} is nothing that ${name} asks for, so there is nothing to remove` },
    ];
  });
}
