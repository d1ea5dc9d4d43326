import type { ErrorObject } from "ajv";
import { asksNoMore } from "./client/asks-no-more.js";
import { casePlaces } from "./client/case-places.js";
import { type ClientSchema, schemaOfClient } from "./client/client-schema.js";
import { type FieldSlips, slipsAt } from "./client/field-slips.js";
import { type Alternative, foldClientErrors } from "./client/fold-client-errors.js";
import { isAdvice } from "./client/is-advice.js";
import { withPlainRates } from "./faults/plain-rates.js";
import { plainSchemas } from "./plain-schemas.generated.js";
import type { Requirement, Scalar } from "./requirement.js";
import { validatorCode } from "./schema-validators.generated.js";
import type { Spec } from "./spec.js";
import { type PlainSchemas, surelyTakes } from "./surely-takes.js";
import { pointerKeys } from "./text/json-text.js";
import { parentOf } from "./text/locate.js";
import { rangeInNumbers } from "./tolerance.js";

export interface Violation {
  pointer: string;
  keyword: string;
  params: Record<string, unknown>;
  /** The schema around the keyword. */
  schema: Record<string, unknown>;
  value: unknown;
  /** Of several that a client takes, the nearest one, which this is about. */
  alternative?: Alternative;
  /** The places by whose values a case of the client holds, where this is asked for in one. */
  casePlaces?: string[];
  /** Of a text made of fields, what is wrong with which. */
  fields?: FieldSlips;
}

/** What a common schema (by its path below `schemas/`) does not take: each fault once, however many of its branches saw it. */
export function violationsOf(path: string, value: unknown): Violation[] {
  return isSurelyTaken(path, value) ? [] : fold(errorsOf(validatorOf(path), value));
}

/** What the client does not take. Call it with a spec that the vocabulary takes. */
export function violationsOfClient(spec: unknown, client: ClientSchema): Violation[] {
  const asRead = withPlainRates(spec);
  if (!client.own && isSurelyTaken(client.path, asRead)) return [];
  const kept = new Map<string, Violation>();
  const errors = errorsOf(client.own?.validate ?? validatorOf(client.path), asRead);
  const told = foldClientErrors(
    errors.filter((error) => !isWithin(error, asRead) && !isOpenEnd(error) && !isNarrowerDuration(error, asRead)),
  );
  // What the client asks for goes before what it advises about the same value: a warning must not stand in for an error.
  const inOrder = [...told.filter(({ error }) => !isAdvice(error)), ...told.filter(({ error }) => isAdvice(error))];
  const wrongTypes = inOrder
    .filter(({ error }) => error.keyword === "type" && !isAdvice(error))
    .map(({ error }) => error.instancePath);
  for (const { error, alternative } of inOrder) {
    if (error.keyword !== "type" && wrongTypes.includes(error.instancePath)) continue;
    const key = keyOf(error);
    if (kept.has(key)) continue;
    const places = casePlaces(schemaOfClient(client), error.schemaPath);
    const fields = slipsAt(errors, error.instancePath);
    kept.set(key, {
      ...violationOf(error),
      ...(alternative && { alternative }),
      ...(places.length > 0 && { casePlaces: places }),
      ...(fields && { fields }),
    });
  }
  return [...kept.values()];
}

/** `{ "above": 3000 }` where the client takes at least 3000. */
function isOpenEnd({ keyword, params, parentSchema, data }: ErrorObject): boolean {
  const { minimum, maximum } = (parentSchema ?? {}) as { minimum?: number; maximum?: number };
  const { above, below } = (data ?? {}) as { above?: unknown; below?: unknown };
  if (keyword !== "required") return false;
  if (params.missingProperty === "min" && minimum !== undefined) return typeof above === "number" && above >= minimum;
  return params.missingProperty === "max" && maximum !== undefined && typeof below === "number" && below <= maximum;
}

/** `{ "target": -23.2, "tolerance": 0.2 }` where the client takes −23 ± 0.5: every value that it takes, the client takes. */
function isWithin({ instancePath, parentSchema }: ErrorObject, spec: unknown): boolean {
  const bounds = (parentSchema as { "x-within"?: [number, number] } | undefined)?.["x-within"];
  if (!bounds) return false;
  const { target, tolerance } = valueAt(spec, parentOf(instancePath)) as { target?: unknown; tolerance?: unknown };
  if (typeof target !== "number" || typeof tolerance !== "number") return false;
  const [minimum, maximum] = bounds;
  const { min, max } = rangeInNumbers(target, tolerance);
  return min >= minimum && max <= maximum;
}

function isNarrowerDuration({ keyword, parentSchema, data }: ErrorObject, spec: unknown): boolean {
  const {
    "x-quantity": quantity,
    "x-asks": asks,
    "x-promise": promise,
  } = (parentSchema ?? {}) as Record<string, unknown>;
  if (quantity !== "duration" || !["enum", "const", "anyOf"].includes(keyword)) return false;
  if (promise === undefined) return asksNoMore(data as Requirement<Scalar>, asks as Requirement<Scalar>, spec as Spec);
  const counts = [data, asks].map((time) => /^([0-9.]+) frames?$/.exec(String(time))?.[1]);
  // Frames are in the order of frames, whatever the rate, which the production need not have.
  const [own, its] = counts.includes(undefined) ? [data, asks] : counts.map((count) => `${count} s`);
  return asksNoMore(limitOf(own, promise), limitOf(its, promise), spec as Spec);
}

/** `"2 frames"` of a gap is 2 frames at least. */
function limitOf(value: unknown, promise: unknown): Requirement<Scalar> {
  return promise === "at most" ? { max: value as Scalar } : { min: value as Scalar };
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], value);
}

const plain = new Map<string, PlainSchemas>();

function isSurelyTaken(path: string, value: unknown): boolean {
  const text = plainSchemas[path];
  if (text === undefined) return false;
  const schemas = plain.get(path) ?? (JSON.parse(text) as PlainSchemas);
  plain.set(path, schemas);
  return surelyTakes(schemas, path, value);
}

type Validate = { (value: unknown): unknown; errors?: ErrorObject[] | null };

const validators = new Map<string, Validate>();

function validatorOf(path: string): Validate {
  const known = validators.get(path);
  if (known) return known;
  const code = validatorCode[path];
  if (code === undefined) throw new Error(`There is no schema ${path}`);
  // Our own code, compiled by the build as Ajv would compile it here, and kept as text so that it is read only where it is needed.
  const validate: Validate = new Function(`${code}; return made.validate;`)();
  validators.set(path, validate);
  return validate;
}

function errorsOf(validate: Validate, spec: unknown): ErrorObject[] {
  return validate(spec) ? [] : (validate.errors ?? []);
}

/**
 * Ajv tells one fault many times: once for each branch of an `anyOf`, again for the `anyOf`, again for the `if`
 * around it, and again for each path by which a schema is reached.
 */
function fold(errors: ErrorObject[]): Violation[] {
  const branched = errors.filter((error) => error.keyword === "anyOf");
  // Of a figure whose tolerance alone is none, the tolerance is the fault, and not the whole of it a second time.
  const isAround = (path: string) => branched.some((error) => isToleranceOf(error.instancePath, path));
  const alternatives = branched.map((error) => error.instancePath).filter((path) => !isAround(path));
  const wrongTypes = errors.filter((error) => error.keyword === "type").map((error) => error.instancePath);
  const kept = new Map<string, Violation>();
  for (const error of errors) {
    const { instancePath, keyword } = error;
    // An error with a `propertyName` is told again by the `propertyNames` around it.
    if (keyword === "if" || error.propertyName !== undefined) continue;
    if (isAround(instancePath)) continue;
    if (keyword !== "anyOf" && alternatives.some((path) => within(instancePath, path))) continue;
    if (keyword !== "anyOf" && keyword !== "type" && wrongTypes.includes(instancePath)) continue;
    const key = keyOf(error);
    if (!kept.has(key)) kept.set(key, violationOf(error));
  }
  // Folding must never fold a fault away.
  const [first] = errors;
  return kept.size === 0 && first ? [violationOf(first)] : [...kept.values()];
}

function isToleranceOf(path: string, whole: string): boolean {
  return path === `${whole}/tolerance`;
}

/** One fault for each place, and for each key that is missing or unknown there, and each file that is not forbidden. */
function keyOf({ instancePath, params, parentSchema }: ErrorObject): string {
  const key = params.additionalProperty ?? params.missingProperty ?? params.propertyName ?? parentSchema?.["x-ban"];
  return `${instancePath}\n${key ?? ""}`;
}

function violationOf({ instancePath, keyword, params, parentSchema, data }: ErrorObject): Violation {
  // `verbose` gives the schema and the value.
  return { pointer: instancePath, keyword, params, schema: parentSchema as Record<string, unknown>, value: data };
}

function within(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}/`);
}
