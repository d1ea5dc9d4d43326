import { type ClientSchema, schemaOfClient } from "./client-schema.js";
import { findNode, type JsonText, pointerStep } from "./json-text.js";
import { locate } from "./locate.js";
import type { SpecFault } from "./spec-fault.js";
import { wordsForPlace } from "./words.js";

interface Node {
  properties?: Record<string, Node>;
  pattern?: string;
  examples?: unknown[];
}

/** Numbers and titles of the client's own form that are still the example with which a spec begins: nobody's clock number. */
export function examplesLeft(json: JsonText, client: ClientSchema): SpecFault[] {
  const { production, variables } = (schemaOfClient(client) as Node).properties ?? {};
  return Object.entries({ production, variables }).flatMap(([part, whole]) =>
    Object.entries(whole?.properties ?? {}).flatMap(([key, { pattern, examples = [] }]): SpecFault[] => {
      const pointer = `/${part}${pointerStep(key)}`;
      const written = findNode(json.root, pointer)?.value.value;
      if (pattern === undefined || written === undefined || !examples.includes(written)) return [];
      return [
        {
          code: "spec/client-advice",
          message: `${wordsForPlace([part, key])} is ${written}, which is still the example of ${client.title}; write your own`,
          requirement: locate(json, pointer),
          actual: String(written),
        },
      ];
    }),
  );
}
