import { mergeForbidden } from "./narrow-forbidden.js";
import type { SchemaNode } from "./vocabulary-place.js";

/**
 * A client's schema with what a sheet on top of it says. What the sheet says of a key goes before everything that the other
 * says of it, in its alternatives and its cases too; `removed` are the keys that are asked for no longer. Neither is changed.
 */
export function extendSchema(base: SchemaNode, own: SchemaNode, removed: readonly string[][]): SchemaNode {
  const { description, ...head } = base;
  const left = [...removed, ...figuresOf(own, [])].reduce<SchemaNode>(without, head);
  return { ...(description !== undefined && { description }), ...merge(left, own) };
}

/** Whether a schema says anything of a key, be it in one of its alternatives or cases only. */
export function speaksOf(node: SchemaNode, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  const below = own(node.properties, key);
  return (below !== undefined && speaksOf(below, rest)) || insideOf(node).some((one) => speaksOf(one, [key, ...rest]));
}

/** The keys that lead to each figure of a schema. */
function figuresOf(node: SchemaNode, keys: string[]): string[][] {
  return Object.entries((node.properties ?? {}) as Record<string, SchemaNode>).flatMap(([key, inner]) =>
    isPart(inner) ? figuresOf(inner, [...keys, key]) : [[...keys, key]],
  );
}

/** A part holds keys of a spec; the `properties` of a figure are those of its form, such as `min`. */
function isPart(node: SchemaNode): boolean {
  return (
    !("x-asks" in node) && ("properties" in node || "required" in node || "allOf" in node || hasAlternatives(node))
  );
}

function hasAlternatives({ anyOf }: SchemaNode): boolean {
  return Array.isArray(anyOf) && anyOf.some((one: SchemaNode) => one.title !== undefined);
}

function without(node: SchemaNode, keys: readonly string[]): SchemaNode {
  const [key, ...rest] = keys;
  if (key === undefined) return node;
  const { properties, required, anyOf, allOf, ...others } = node;
  const below = own(properties, key);
  const isLast = rest.length === 0;
  const { [key]: _, ...left } = (properties ?? {}) as Record<string, SchemaNode>;
  return {
    ...others,
    ...(required !== undefined && {
      required: (required as string[]).filter((one) => !isLast || one !== key),
    }),
    ...(properties !== undefined && { properties: isLast || !below ? left : { ...left, [key]: without(below, rest) } }),
    ...(anyOf !== undefined && {
      anyOf: hasAlternatives(node) ? (anyOf as SchemaNode[]).map((one) => without(one, keys)) : anyOf,
    }),
    ...(allOf !== undefined && { allOf: (allOf as SchemaNode[]).map((one) => withoutInCase(one, keys)) }),
  };
}

function withoutInCase({ then, else: otherwise, ...holds }: SchemaNode, keys: readonly string[]): SchemaNode {
  return Object.fromEntries([
    ...Object.entries(holds),
    ...(then === undefined ? [] : [["then", without(then as SchemaNode, keys)]]),
    ...(otherwise === undefined ? [] : [["else", without(otherwise as SchemaNode, keys)]]),
  ]);
}

function merge(base: SchemaNode, over: SchemaNode): SchemaNode {
  if (base["x-forbidden"] && over["x-forbidden"]) return mergeForbidden(base, over);
  const merged: SchemaNode = { ...base, ...over };
  const required = [...listIn(base.required), ...listIn(over.required)];
  if (required.length > 0) merged.required = [...new Set(required)];
  const cases = [...listIn(base.allOf), ...listIn(over.allOf)];
  if (cases.length > 0) merged.allOf = cases;
  if (base.properties && over.properties) {
    const properties = { ...(base.properties as Record<string, SchemaNode>) };
    for (const [key, inner] of Object.entries(over.properties as Record<string, SchemaNode>)) {
      const below = own(properties, key);
      properties[key] = below && isPart(below) && isPart(inner) ? merge(below, inner) : inner;
    }
    merged.properties = properties;
  }
  return merged;
}

function insideOf(node: SchemaNode): SchemaNode[] {
  const cases = listIn(node.allOf) as SchemaNode[];
  return [
    ...(hasAlternatives(node) ? (node.anyOf as SchemaNode[]) : []),
    ...cases.flatMap((one) => [one.then, one.else].filter((part): part is SchemaNode => part !== undefined)),
  ];
}

function own(nodes: unknown, key: string): SchemaNode | undefined {
  return typeof nodes === "object" && nodes !== null && Object.hasOwn(nodes, key)
    ? (nodes as Record<string, SchemaNode>)[key]
    : undefined;
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
