import type { Source } from "../../report/finding.js";
import { pointerKeys } from "../text/json-text.js";
import { clientBans } from "./client-bans.js";
import { type ClientSchema, schemaOfClient } from "./client-schema.js";

/**
 * The client's document behind one requirement of a spec, where the client schema has a figure for it. What is forbidden it knows by
 * its name, and not by its place in the list: that is the `value`.
 */
export function clientSource(client: ClientSchema, pointer: string, value?: unknown): Source | undefined {
  if (pointer.startsWith("/forbidden/")) return clientBans(client).find(({ files }) => files === value)?.source;
  const figures = nodesAt(schemaOfClient(client) as ClientNode, pointerKeys(pointer)).filter(isFigure);
  return figures.find((node) => node["x-source"])?.["x-source"];
}

/** Every part of a client schema that speaks about one place: its own, and those of its alternatives and conditions. */
function nodesAt(schema: ClientNode, keys: string[]): ClientNode[] {
  const inside = [
    ...(schema.anyOf ?? []),
    ...(schema.allOf ?? []).flatMap((one) => [one.then ?? [], one.else ?? []].flat()),
  ];
  const [key, ...rest] = keys;
  if (key === undefined) return [schema];
  const own = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  return [...(own ? nodesAt(own, rest) : []), ...inside.flatMap((part) => nodesAt(part, keys))];
}

/** Where the schema only says that something has to be stated, the figure is the spec's own. Advice binds nobody. */
function isFigure(node: ClientNode): boolean {
  return !node["x-advice"] && figureKeywords.some((keyword) => Object.hasOwn(node, keyword));
}

/** The keywords of a client schema that say which values a client takes. */
export const figureKeywords = [
  "x-asks",
  "const",
  "enum",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "pattern",
  "x-fields",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "items",
  "anyOf",
] as const;

interface ClientNode {
  properties?: Record<string, ClientNode>;
  anyOf?: ClientNode[];
  allOf?: { then?: ClientNode; else?: ClientNode }[];
  "x-source"?: Source;
  "x-advice"?: true;
}
