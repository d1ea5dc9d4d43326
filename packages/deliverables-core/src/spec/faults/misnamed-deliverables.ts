import { type ClientSchema, schemaOfClient } from "../client/client-schema.js";
import type { Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locateKey } from "../text/locate.js";
import { nearest } from "./did-you-mean.js";
import type { SpecFault } from "./spec-fault.js";

/**
 * Deliverables whose name is nearly one that the client knows: under another name nothing that the client asks of it is compared.
 * Those that the client misses are told by what it misses, and stand in `missing`.
 */
export function misnamedDeliverables(
  json: JsonText,
  { deliverables }: Spec,
  client: ClientSchema,
  missing: readonly string[],
): SpecFault[] {
  const known = deliverableKeys(schemaOfClient(client));
  const free = known.filter((key) => !Object.hasOwn(deliverables, key) && !missing.includes(key));
  return Object.keys(deliverables).flatMap((key): SpecFault[] => {
    if (known.includes(key)) return [];
    // `mix-71` is no misspelt `mix-51`.
    const meant = nearest(
      key,
      free.filter((one) => digitsOf(one) === digitsOf(key)),
    );
    if (meant === undefined) return [];
    const requirement = locateKey(json, `/deliverables${pointerStep(key)}`);
    return [
      {
        code: "spec/client-requirement",
        message: `Deliverable "${key}" is none that ${client.title} knows, so nothing is asked of it; did you mean "${meant}"?`,
        requirement,
        expected: meant,
        actual: key,
        fix: { kind: "replace", range: requirement.range, text: JSON.stringify(meant) },
      },
    ];
  });
}

interface Node {
  properties?: Record<string, Node>;
  allOf?: { then?: Node; else?: Node }[];
}

function deliverableKeys(schema: Node): string[] {
  const parts = [schema, ...(schema.allOf ?? []).flatMap((one) => [one, one.then ?? {}, one.else ?? {}])];
  return [...new Set(parts.flatMap((part) => Object.keys((part as Node).properties?.deliverables?.properties ?? {})))];
}

function digitsOf(key: string): string {
  return key.replaceAll(/\D/g, "");
}
