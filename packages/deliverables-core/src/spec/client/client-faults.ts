import type { Source } from "../../report/finding.js";
import { nearest } from "../faults/did-you-mean.js";
import { misnamedDeliverables } from "../faults/misnamed-deliverables.js";
import type { SpecFault } from "../faults/spec-fault.js";
import type { Doubts } from "../mended/doubts.js";
import type { Spec } from "../spec.js";
import { type JsonText, pointerKeys, pointerStep } from "../text/json-text.js";
import { locate, rangeOfValue } from "../text/locate.js";
import { type Violation, violationsOfClient } from "../validate.js";
import { wordsForAllowed, wordsForPlace, wordsForValue } from "../words.js";
import { citeSource } from "./cite-source.js";
import { type ClientSchema, clientName } from "./client-schema.js";
import { saySlips } from "./field-slips.js";
import type { Alternative } from "./fold-client-errors.js";

/** What the spec promises and the client does not take, each on its own line, with the client's document. */
export function clientFaults(
  json: JsonText,
  spec: Spec,
  client: ClientSchema,
  doubts: Doubts = new Set(),
): SpecFault[] {
  // A spec whose house names the client need not name it again.
  const all = violationsOfClient({ client: client.own ? client.path : clientName(client), ...spec }, client);
  // Which alternative is meant, what is in doubt may say.
  const violations = all.filter(
    ({ keyword, alternative, pointer }) =>
      keyword !== "required" || !alternative || ![...doubts].some((place) => place.startsWith(`${pointer}/`)),
  );
  const missing = violations.flatMap(({ pointer, params }) =>
    pointer === "/deliverables" && typeof params.missingProperty === "string" ? [params.missingProperty] : [],
  );
  return [
    ...violations.map((violation) =>
      withCauses(
        violation,
        violation.keyword === "required" || violation.keyword === "dependencies"
          ? notStated(json, violation, client)
          : notTaken(json, narrowest(violation), client),
      ),
    ),
    ...misnamedDeliverables(json, spec, client, missing),
  ];
}

/** In which case it is asked for says what stands elsewhere. */
function withCauses({ casePlaces }: Violation, fault: SpecFault): SpecFault {
  return casePlaces ? { ...fault, because: casePlaces } : fault;
}

/** A value that the client does not take, and what it takes instead. */
export function notTaken(json: JsonText, violation: Violation, client: ClientSchema): SpecFault {
  const { pointer, schema, value, alternative, keyword, fields } = violation;
  if (typeof schema["x-ban"] === "string") return notForbidden(json, pointer, schema["x-ban"], schema, client);
  // Of a list that is too long or too short, its length is what counts.
  const is =
    Array.isArray(value) && ["minItems", "maxItems"].includes(keyword)
      ? `has ${value.length === 1 ? "1 entry" : `${value.length} entries`}${sayEntries(value)}`
      : `is ${wordsForValue(value, false)}`;
  const allowed = wordsForAllowed(schema);
  const place = wordsForPlace(pointerKeys(pointer));
  const only = onlyValue(schema);
  const isAdvised = schema["x-advice"] === true;
  const listed = is.startsWith("has ") ? sayEntries(schema["x-asks"]) : "";
  const verb = isAdvised ? "advises" : "takes";
  const ofFields = fields && saySlips(fields, { value: String(value), client: client.title, verb });
  const said = ofFields ?? ` ${is}, ${client.title} ${verb} ${allowed ?? "another value"}${listed}`;
  return {
    code: isAdvised ? "spec/client-advice" : "spec/client-requirement",
    message: `${place}${said}${citation(schema, alternative)}`,
    requirement: locate(json, pointer),
    ...(allowed && { expected: allowed }),
    actual: wordsForValue(value, false),
    ...sourceOf(schema),
    ...(only !== undefined && {
      fix: { kind: "replace", range: rangeOfValue(json, pointer), text: JSON.stringify(only) } as const,
    }),
  };
}

/** What the entries of a list are, so that it shows which one is missing: ` (clock, black, part)`; nothing where they have no word. */
function sayEntries(list: unknown): string {
  const words = Array.isArray(list) ? list.map((one) => (typeof one === "string" ? one : one?.what)) : [];
  return words.length > 0 && words.every((word) => typeof word === "string") ? ` (${words.join(", ")})` : "";
}

/** What the client forbids, and the spec does not. */
function notForbidden(
  json: JsonText,
  pointer: string,
  files: string,
  schema: Record<string, unknown>,
  client: ClientSchema,
): SpecFault {
  return {
    code: "spec/client-requirement",
    message: `The spec does not forbid ${files}, ${client.title} takes ${wordsForAllowed(schema)} under "forbidden"${citation(schema)}`,
    requirement: locate(json, pointer),
    expected: files,
    ...sourceOf(schema),
  };
}

function notStated(json: JsonText, violation: Violation, client: ClientSchema): SpecFault {
  const { pointer, params, schema, value, alternative } = violation;
  const key = String(params.missingProperty);
  const asked = (schema.properties as Record<string, Record<string, unknown>> | undefined)?.[key] ?? {};
  const allowed = wordsForAllowed(asked);
  const isDeliverable = pointer === "/deliverables";
  // A deliverable that the client knows by its own name is not the one that is missing.
  const unknown = Object.keys((value ?? {}) as object).filter((name) => !Object.hasOwn(schema.properties ?? {}, name));
  const similar = isDeliverable ? nearest(key, unknown) : undefined;
  const subject = isDeliverable
    ? `Deliverable "${key}" is not in the spec${similar ? ` ("${similar}" is: did you mean that?)` : ""}`
    : "x-forbidden" in asked
      ? "The spec forbids nothing"
      : `${wordsForPlace([...pointerKeys(pointer), key])} is not stated`;
  // Of a figure in advice, such as `{ "min": 6 }`, a part that is not stated is advice as well.
  const isAdvised = asked["x-advice"] === true;
  const takes = allowed ? `${isAdvised ? "advises" : "takes"} ${allowed}` : "asks for it";
  return {
    code: isAdvised ? "spec/client-advice" : "spec/client-requirement",
    message: `${subject}, ${client.title} ${takes}${citation(asked, alternative)}`,
    requirement: { ...locate(json, pointer), pointer: pointer + pointerStep(key) },
    ...(allowed && { expected: allowed }),
    ...sourceOf(asked),
  };
}

/** The one value that a client takes, where it is one: a frame rate may be written as a text or as a number. */
function onlyValue(schema: Record<string, unknown>): unknown {
  if ("const" in schema) return schema.const;
  const [first, ...others] = Array.isArray(schema.enum) ? schema.enum : [];
  return others.every((one) => String(one) === String(first)) ? first : undefined;
}

/** Of a list with one value that the client does not take, that value. */
function narrowest(violation: Violation): Violation {
  const { pointer, schema, value } = violation;
  const branches = (schema.anyOf ?? []) as { items?: { enum?: unknown[] } }[];
  const taken = branches.flatMap(({ items }) => items?.enum ?? []);
  const at = Array.isArray(value) && taken.length > 0 ? value.findIndex((one) => !taken.includes(one)) : -1;
  return at < 0 ? violation : { ...violation, pointer: `${pointer}/${at}`, value: (value as unknown[])[at] };
}

function sourceOf(schema: Record<string, unknown>): { source?: Source } {
  const source = schema["x-source"] as Source | undefined;
  return source ? { source } : {};
}

/**
 * The document, its version and section; whether it was read second-hand only; and which of several alternatives came
 * nearest.
 */
function citation(schema: Record<string, unknown>, alternative?: Violation["alternative"]): string {
  const { source } = sourceOf(schema);
  const cited = citeSource(source ?? {});
  const parts = [
    ...(cited ? [cited] : []),
    ...(source?.confidence === "medium" ? ["medium confidence"] : []),
    ...(alternative ? [sayAlternative(alternative)] : []),
  ];
  return parts.length > 0 ? ` (${parts.join("; ")})` : "";
}

/** Which one a spec is measured by, and that it is not the only one: whoever means another has to know of it. */
function sayAlternative({ title, others }: Alternative): string {
  return [`nearest: ${title}`, ...(others.length > 0 ? [`also taken: ${others.join(", ")}`] : [])].join("; ");
}
