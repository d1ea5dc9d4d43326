// Apart, because it brings Ajv with it: shipped schemas are compiled when the core is built.
import { Ajv, type ValidateFunction } from "ajv";
import type { RegExpEngine } from "ajv/dist/types/index.js";
import { ajvOptions } from "../ajv-options.js";
import { schemas } from "../schemas.js";
import type { JsonText } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import type { ClientFault } from "./client-file.js";
import { draftFault } from "./draft-fault.js";

type Node = Record<string, unknown>;

/** What is no JSON Schema of draft-07, each place once. */
export function schemaFaults(schema: Node, json: JsonText): ClientFault[] {
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, validateFormats: false });
  if (ajv.validateSchema({ ...schema, $schema: "http://json-schema.org/draft-07/schema#" }) === true) return [];
  const places = new Map<string, string>();
  for (const error of ajv.errors ?? []) {
    const message = draftFault(error);
    if (message !== undefined && !places.has(error.instancePath)) places.set(error.instancePath, message);
  }
  // Folding must never fold a fault away.
  if (places.size === 0) places.set(ajv.errors?.[0]?.instancePath ?? "", "This is no JSON Schema (draft-07)");
  const innermost = [...places].filter(([place]) => ![...places.keys()].some((one) => one.startsWith(`${place}/`)));
  return innermost.map(([place, message]) => ({
    message,
    place: locate(json, place).range,
  }));
}

/** Compiles a schema by whose patterns nothing can hang. Throws where Ajv cannot make anything of it. */
export function compileOwn(schema: Node, regExp: RegExpEngine): ValidateFunction {
  const ajv = new Ajv({ ...ajvOptions, code: { regExp } });
  for (const [key, one] of Object.entries(schemas)) if (key.startsWith("common/")) ajv.addSchema(one, key);
  const { $schema: ___, ...rest } = schema;
  ajv.addSchema(rest, "clients/own/own.schema.json");
  const validate = ajv.getSchema("clients/own/own.schema.json");
  if (!validate) throw new Error("it has nothing to check");
  return validate;
}
