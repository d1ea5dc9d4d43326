import type { Source } from "../report/finding.js";
import type { ClientSchema } from "./client-schema.js";
import { pointerKeys } from "./json-text.js";
import { schemas } from "./schemas.generated.js";

/** The client's document behind one requirement of a spec, where the client schema has a figure for it. */
export function clientSource(client: ClientSchema, pointer: string): Source | undefined {
  let schema = schemas[client.path] as ClientNode | undefined;
  for (const key of pointerKeys(pointer)) {
    schema = schema?.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  }
  // Where the schema only says that something has to be stated, the figure is the spec's own.
  return schema && ("const" in schema || "enum" in schema) ? schema["x-source"] : undefined;
}

interface ClientNode {
  properties?: Record<string, ClientNode>;
  const?: unknown;
  enum?: unknown[];
  "x-source"?: Source;
}
