import { type ClientSchema, schemaOfClient } from "./client-schema.js";

type Node = Record<string, unknown>;

const usual = new WeakMap<ClientSchema, Node>();

/**
 * A client's schema with what it asks for where no special case is named (`else` of its conditions on the whole spec), as if
 * it were asked for always: what a first spec is written by.
 */
export function schemaInUsualCase(client: ClientSchema): Node {
  const known = usual.get(client);
  if (known) return known;
  const { allOf, ...schema } = schemaOfClient(client) as Node & { allOf?: { else?: Node }[] };
  const merged = (allOf ?? []).reduce<Node>((whole, { else: part }) => (part ? merge(whole, part) : whole), schema);
  usual.set(client, merged);
  return merged;
}

function merge(one: Node, other: Node): Node {
  const merged: Node = { ...one, ...other };
  if (one.properties && other.properties)
    merged.properties = mergeEach(one.properties as Node, other.properties as Node);
  if (Array.isArray(one.required) && Array.isArray(other.required))
    merged.required = [...new Set([...one.required, ...other.required])];
  return merged;
}

function mergeEach(one: Node, other: Node): Node {
  const merged: Node = { ...one };
  for (const [key, node] of Object.entries(other))
    merged[key] = Object.hasOwn(one, key) ? merge(one[key] as Node, node as Node) : node;
  return merged;
}
