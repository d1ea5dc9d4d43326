import { pointerStep } from "../json-text.js";
import { narrowPart, type Sheet, withoutMarks } from "./narrow-part.js";
import { type SourceInForce, sourceInside } from "./sheet-source.js";
import { placeOfDeliverable, placeOfSpec, type SchemaNode } from "./vocabulary-place.js";

/**
 * What a client asks for in one case only, where the case is the whole spec's: a live programme, a territory. The case is
 * told by `variables` or `production`; `then` and `else` narrow these and the deliverables of the sheet.
 */
export function sheetConditions(sheet: Sheet, value: SchemaNode, outer: SourceInForce): SchemaNode[] {
  const conditions = Array.isArray(value.when) ? (value.when as SchemaNode[]) : [];
  return conditions.map((one, index) => {
    const inForce = sourceInside(one, outer);
    const part = (key: "if" | "then" | "else") =>
      narrowWhole(sheet, (one[key] ?? {}) as SchemaNode, value, inForce, `/when/${index}/${key}`);
    return {
      if: withoutMarks(part("if")),
      // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's own word.
      ...("then" in one && { then: part("then") }),
      ...("else" in one && { else: part("else") }),
    };
  });
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
    const place = placeOfDeliverable(sheet.vocabulary, String((known[name] ?? part).type));
    if (place) return [[name, narrowPart(sheet, part, place, inForce, at)] as const];
    sheet.faults.push({ pointer: at, message: `"${name}" is no deliverable of the sheet` });
    return [];
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
