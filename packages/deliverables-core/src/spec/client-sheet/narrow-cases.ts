import { narrowCondition } from "./narrow-condition.js";
import { narrowPart } from "./narrow-part.js";
import type { Sheet } from "./sheet.js";
import type { SourceInForce } from "./sheet-source.js";
import type { SchemaNode, VocabularyPlace } from "./vocabulary-place.js";
import { withoutNotes } from "./without-notes.js";

/**
 * Cases that a client asks for: what a file has to be that is of a certain kind, which no spec knows before it comes. A spec has
 * each among its own `cases`, with the same `if`; unless what it asks of every file is as much, or lets no file of that case come.
 */
export function narrowCases(
  sheet: Sheet,
  cases: readonly SchemaNode[],
  place: VocabularyPlace,
  inForce: SourceInForce,
  mark: SchemaNode,
): { figure: SchemaNode; conditions: SchemaNode[] } {
  const asks = cases.map((one) => withoutNotes(one) as SchemaNode);
  // With the list they are held against the vocabulary.
  const inside = (): Sheet => ({ ...sheet, faults: [], figures: [] });
  const conditions = cases.map((one, index) => {
    const part = (key: "then" | "else") => (isPart(one[key]) ? narrowPart(inside(), one[key], place, inForce, "") : {});
    const holds = (certainty: "may" | "must") =>
      isPart(one.if) ? narrowCondition(inside(), one.if, place, "", certainty) : {};
    const [then, otherwise] = [part("then"), part("else")];
    const isSettled = {
      anyOf: [
        { allOf: [then, otherwise] },
        { allOf: [{ not: evenUnstated(holds("may")) }, otherwise] },
        { allOf: [holds("must"), then] },
      ],
    };
    const own = {
      required: Object.keys(asks[index] ?? {}),
      properties: { if: { const: asks[index]?.if }, then, else: otherwise },
    };
    const words = { "x-takes": `the case ${JSON.stringify(asks[index])}`, ...mark };
    return {
      "x-cases": true,
      if: { not: isSettled },
      // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's own word.
      then: { required: ["cases"], properties: { cases: { contains: own, ...words } } },
    };
  });
  const count = cases.length === 1 ? "this case" : `these ${cases.length} cases`;
  return { figure: { "x-takes": `${count}: ${JSON.stringify(asks)}`, ...mark, "x-asks": asks }, conditions };
}

/** A condition that holds as well where the spec does not say: then any file may come. */
function evenUnstated({ required: _, properties, ...rest }: SchemaNode): SchemaNode {
  const inner = Object.entries((properties ?? {}) as Record<string, SchemaNode>).map(([key, node]) => [
    key,
    "properties" in node && Array.isArray(node.required) ? evenUnstated(node) : node,
  ]);
  return { ...rest, ...(properties !== undefined && { properties: Object.fromEntries(inner) }) };
}

function isPart(value: unknown): value is SchemaNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
