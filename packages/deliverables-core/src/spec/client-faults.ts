import type { Source } from "../report/finding.js";
import type { ClientSchema } from "./client-schema.js";
import { nearest } from "./did-you-mean.js";
import { type JsonText, pointerKeys, pointerStep } from "./json-text.js";
import { locate, rangeOfValue } from "./locate.js";
import type { SpecFault } from "./spec-fault.js";
import { type Violation, violationsOfClient } from "./validate.js";
import { wordsForAllowed, wordsForPlace, wordsForValue } from "./words.js";

/** What the spec promises and the client does not take, each on its own line, with the client's document. */
export function clientFaults(json: JsonText, spec: unknown, client: ClientSchema): SpecFault[] {
  return violationsOfClient(spec, client).map((violation) =>
    violation.keyword === "required" ? notStated(json, violation, client) : notTaken(json, violation, client),
  );
}

function notTaken(json: JsonText, { pointer, schema, value }: Violation, client: ClientSchema): SpecFault {
  const allowed = wordsForAllowed(schema);
  const place = wordsForPlace(pointerKeys(pointer));
  const takes = allowed ? `takes ${allowed}` : "takes another value";
  return {
    code: "spec/client-requirement",
    message: `${place} is ${wordsForValue(value, false)}, ${client.title} ${takes}${citation(schema)}`,
    requirement: locate(json, pointer),
    ...(allowed && { expected: allowed }),
    actual: wordsForValue(value, false),
    ...sourceOf(schema),
    ...("const" in schema && {
      fix: { kind: "replace", range: rangeOfValue(json, pointer), text: JSON.stringify(schema.const) } as const,
    }),
  };
}

function notStated(json: JsonText, { pointer, params, schema, value }: Violation, client: ClientSchema): SpecFault {
  const key = String(params.missingProperty);
  const asked = (schema.properties as Record<string, Record<string, unknown>> | undefined)?.[key] ?? {};
  const allowed = wordsForAllowed(asked);
  const isDeliverable = pointer === "/deliverables";
  const similar = isDeliverable ? nearest(key, Object.keys((value ?? {}) as object)) : undefined;
  const subject = isDeliverable
    ? `Deliverable "${key}" is not in the spec${similar ? ` ("${similar}" is: did you mean that?)` : ""}`
    : `${wordsForPlace([...pointerKeys(pointer), key])} is not stated`;
  return {
    code: "spec/client-requirement",
    message: `${subject}, ${client.title} ${allowed ? `takes ${allowed}` : "asks for it"}${citation(asked)}`,
    requirement: { ...locate(json, pointer), pointer: pointer + pointerStep(key) },
    ...(allowed && { expected: allowed }),
    ...sourceOf(asked),
  };
}

function sourceOf(schema: Record<string, unknown>): { source?: Source } {
  const source = schema["x-source"] as Source | undefined;
  return source ? { source } : {};
}

function citation(schema: Record<string, unknown>): string {
  const { source } = sourceOf(schema);
  return source ? ` (${[source.document, source.version].filter(Boolean).join(" ")})` : "";
}
