import { pointerStep } from "../text/json-text.js";
import type { Certainty } from "./condition.js";
import { narrowCondition } from "./narrow-condition.js";
import { narrowPart } from "./narrow-part.js";
import { caseFaults, partFaults } from "./part-faults.js";
import type { Sheet } from "./sheet.js";
import { type SourceInForce, sourceInside } from "./sheet-source.js";
import { placeOfDeliverable, placeOfSpec, type SchemaNode } from "./vocabulary-place.js";

/**
 * What a client asks for in one case only, where the case is the whole spec's: a live programme, a territory. The case is
 * told by `variables` or `production`; `then` and `else` narrow these and the deliverables of the sheet. A spec that leaves the
 * case open has to meet both.
 */
export function sheetConditions(sheet: Sheet, value: SchemaNode, outer: SourceInForce): SchemaNode[] {
  const conditions = Array.isArray(value.when) ? (value.when as SchemaNode[]) : [];
  return conditions.flatMap((one, index) => {
    const inForce = sourceInside(one, outer);
    const pointer = `/when/${index}`;
    sheet.faults.push(...partFaults(one, pointer), ...caseFaults(one, pointer, true));
    const part = (key: "then" | "else") =>
      narrowWhole(sheet, (one[key] ?? {}) as SchemaNode, value, inForce, `${pointer}/${key}`);
    const holds = (certainty: Certainty) =>
      wholeCondition(sheet, (one.if ?? {}) as SchemaNode, value, `${pointer}/if`, certainty);
    return [
      // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's own word.
      ...("then" in one ? [{ if: holds("may"), then: part("then") }] : []),
      ...("else" in one ? [{ if: holds("must"), else: part("else") }] : []),
    ];
  });
}

function wholeCondition(
  sheet: Sheet,
  { deliverables = {}, ...around }: SchemaNode,
  whole: SchemaNode,
  pointer: string,
  certainty: Certainty,
): SchemaNode {
  const condition = narrowCondition(sheet, around, placeOfSpec(sheet.vocabulary), pointer, certainty);
  const parts = Object.entries(deliverables as Record<string, SchemaNode>).flatMap(([name, part]) => {
    const at = `${pointer}/deliverables${pointerStep(name)}`;
    const place = placeOf(sheet, whole, name, part, at);
    return place ? [[name, narrowCondition(sheet, part, place, at, certainty)] as const] : [];
  });
  if (parts.length === 0) return condition;
  const required = parts.map(([name]) => name);
  return {
    required: [...((condition.required ?? []) as string[]), "deliverables"],
    properties: {
      ...(condition.properties as SchemaNode | undefined),
      deliverables: { required, properties: Object.fromEntries(parts) },
    },
  };
}

function placeOf(sheet: Sheet, whole: SchemaNode, name: string, part: SchemaNode, pointer: string) {
  const known = (whole.deliverables ?? {}) as Record<string, SchemaNode>;
  const place = placeOfDeliverable(sheet.vocabulary, String((known[name] ?? part).type));
  if (!place) sheet.faults.push({ pointer, message: `"${name}" is no deliverable of the sheet` });
  return place;
}

function narrowWhole(
  sheet: Sheet,
  { deliverables = {}, ...around }: SchemaNode,
  whole: SchemaNode,
  inForce: SourceInForce,
  pointer: string,
): SchemaNode {
  const narrowed = narrowPart(sheet, around, placeOfSpec(sheet.vocabulary), inForce, pointer);
  const known = (whole.deliverables ?? {}) as Record<string, SchemaNode>;
  const parts = Object.entries(deliverables as Record<string, SchemaNode>).flatMap(([name, part]) => {
    const at = `${pointer}/deliverables${pointerStep(name)}`;
    const place = placeOf(sheet, whole, name, part, at);
    return place ? [[name, narrowPart(sheet, part, place, inForce, at)] as const] : [];
  });
  // A deliverable that only this case asks for has its type here.
  const required = parts.map(([name]) => name).filter((name) => !Object.hasOwn(known, name));
  if (parts.length === 0) return narrowed;
  return {
    ...narrowed,
    properties: {
      ...(narrowed.properties as SchemaNode | undefined),
      deliverables: { ...(required.length > 0 && { required }), properties: Object.fromEntries(parts) },
    },
  };
}
