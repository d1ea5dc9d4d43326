import { pointerKeys, pointerStep } from "../text/json-text.js";
import { aboutSheet } from "./about-sheet.js";
import { extendSchema } from "./extend-schema.js";
import { headFaults } from "./head-faults.js";
import { narrowForbidden } from "./narrow-forbidden.js";
import { narrowPart } from "./narrow-part.js";
import { removalFaults } from "./part-faults.js";
import { isRemoval, type Sheet, type SheetFigure } from "./sheet.js";
import { deliverablesOf, nothingRemoved, type SheetBase, withTypes } from "./sheet-base.js";
import { sheetConditions } from "./sheet-conditions.js";
import type { SheetFault } from "./sheet-fault.js";
import { type Sources, sourceFault, sourceInside } from "./sheet-source.js";
import { placeOfDeliverable, placeOfSpec, type SchemaNode, type Vocabulary } from "./vocabulary-place.js";

export interface CompiledSheet {
  schema: SchemaNode;
  faults: SheetFault[];
  /** What is still to be held against the vocabulary, by `figureFaults`. */
  figures: SheetFigure[];
}

/**
 * A client sheet says what a client takes as a spec would say it, with the source of each part: see
 * docs/writing-a-client-schema.md. This makes the JSON Schema (draft-07) that a spec of that client has to meet.
 */
export function compileClientSheet(
  written: unknown,
  vocabulary: Vocabulary,
  pathOfSpec: string,
  base?: SheetBase,
): CompiledSheet {
  const value = (written ?? {}) as SchemaNode;
  const sheet: Sheet = {
    title: String(value.title),
    vocabulary,
    sources: (value.sources ?? {}) as Sources,
    faults: headFaults(value),
    figures: [],
    removed: [],
  };
  if (value.extends !== undefined && !base && typeof value.extends === "string")
    sheet.faults.push({ pointer: "/extends", message: "A client schema that is shipped extends no other" });
  const inherited = deliverablesOf(base?.schema);
  for (const [id, source] of Object.entries(sheet.sources)) {
    const why = sourceFault(source, value.template === true);
    if (why) sheet.faults.push({ pointer: `/sources${pointerStep(id)}`, message: `The source "${id}" ${why}` });
  }
  const required: string[] = [];
  const properties: Record<string, SchemaNode> = {};
  const inForce = sourceInside(value, {});
  const around = narrowPart(
    sheet,
    pick(value, ["production", "variables", "names"]),
    placeOfSpec(vocabulary),
    inForce,
    "",
  );
  for (const [name, part] of Object.entries((value.deliverables ?? {}) as Record<string, SchemaNode>)) {
    const pointer = `/deliverables${pointerStep(name)}`;
    if (isRemoval(part)) {
      sheet.removed.push(pointer);
      sheet.faults.push(...removalFaults(part, pointer));
      continue;
    }
    const place = placeOfDeliverable(vocabulary, String(part.type ?? inherited.types[name]));
    if (!place) {
      sheet.faults.push({ pointer, message: `"${name}" needs a "type" of the vocabulary, such as "media"` });
      continue;
    }
    const isInherited = inherited.types[name] !== undefined;
    const isRequiredAlready = inherited.required.includes(name);
    const optional = part.optional === undefined && isInherited ? !isRequiredAlready : part.optional === true;
    if (!optional) required.push(name);
    const asked = {
      ...part,
      ...(!optional && !isRequiredAlready && { count: part.count ?? atLeastOne, optional: mayNotBeMissing }),
    };
    const narrowed = withStricterTypes(narrowPart(sheet, asked, place, inForce, pointer, optional ? ["optional"] : []));
    properties[name] = { ...sheetMark(narrowed), ...narrowed };
  }
  const forbidden = value.forbidden === undefined ? undefined : narrowForbidden(sheet, value, inForce);
  const conditions = sheetConditions(sheet, withTypes(value, inherited.types), inForce);
  const own: SchemaNode = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: `${value.title} (unofficial)`,
    ...(value.description !== undefined && { description: value.description }),
    "x-client": aboutSheet(value, sheet.removed, base),
    // The vocabulary by way of `dependencies`: editors show the first description that they come to, and come to these last.
    dependencies: { client: { $ref: pathOfSpec } },
    ...(conditions.length > 0 && { allOf: conditions }),
    required: ["client", ...((around.required ?? []) as string[]), ...(forbidden ? ["forbidden"] : [])],
    properties: {
      ...(around.properties as SchemaNode | undefined),
      ...(forbidden && { forbidden }),
      deliverables: { ...(required.length > 0 && { required }), properties },
    },
  };
  if (base) sheet.faults.push(...nothingRemoved(sheet.removed, base));
  else
    for (const pointer of sheet.removed)
      sheet.faults.push({ pointer, message: 'There is nothing to remove: the sheet has no "extends"' });
  return {
    schema: base ? extendSchema(base.schema, own, sheet.removed.map(pointerKeys)) : own,
    faults: sheet.faults,
    figures: sheet.figures,
  };
}

/** A deliverable that the client asks for has at least one file; nothing need be stated where that is so. */
const atLeastOne = { asks: { min: 1 }, optional: true };
const mayNotBeMissing = { asks: false, optional: true };

/** Whoever asks more of a file than that it comes, by any other type, gives the client what it takes. */
function withStricterTypes(narrowed: SchemaNode): SchemaNode {
  const { type, ...properties } = (narrowed.properties ?? {}) as Record<string, SchemaNode>;
  if (type?.const !== "other") return narrowed;
  const { const: _, ...rest } = type;
  const any = { ...rest, enum: ["other", "document", "table", "cue-sheet", "image", "media"], "x-takes": "any type" };
  return { ...narrowed, properties: { type: any, ...properties } };
}

/** What the client has of the deliverable as such it says where it says what kind it is. */
function sheetMark(narrowed: SchemaNode): SchemaNode {
  const { type } = (narrowed.properties ?? {}) as Record<string, SchemaNode>;
  return type?.["x-source"] ? { "x-source": type["x-source"] } : {};
}

function pick(value: SchemaNode, keys: string[]): SchemaNode {
  return Object.fromEntries(keys.flatMap((key) => (key in value ? [[key, value[key]]] : [])));
}
