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
  return schema?.["x-source"];
}

interface ClientNode {
  properties?: Record<string, ClientNode>;
  "x-source"?: Source;
}
