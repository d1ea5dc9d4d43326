/** What of a schema takes or refuses, without its words. A `$ref` is the key of another one in the same table. */
export type PlainSchemas = Readonly<Record<string, PlainSchema>>;
type PlainSchema = Keyed | boolean;
type Keyed = Readonly<Record<string, unknown>>;

/** A keyword that is not judged here: Ajv has to be asked. */
class Unsure extends Error {}

/**
 * Whether a schema takes a value, as Ajv would say it, for the many specs in which nothing is wrong: to read a schema and go by
 * it takes a tenth of the time in which what Ajv has made of it is compiled and run once. `false` is no answer: what is wrong,
 * and whether anything is, says Ajv. The value comes from JSON.
 */
export function surelyTakes(schemas: PlainSchemas, name: string, value: unknown): boolean {
  const schema = schemas[name];
  if (schema === undefined) return false;
  try {
    return takes(schema, value, schemas);
  } catch (error) {
    if (error instanceof Unsure) return false;
    throw error;
  }
}

function takes(schema: PlainSchema, value: unknown, schemas: PlainSchemas): boolean {
  if (typeof schema === "boolean") return schema;
  for (const keyword in schema) {
    // Judged with their `if`.
    if (keyword === "then" || keyword === "else") continue;
    const judge = own(keywords, keyword) ?? unsure(keyword);
    // Each keyword has a type of its own behind it, which the draft's own schema holds ours to.
    if (!judge(schema[keyword] as never, value, schemas, schema)) return false;
  }
  return true;
}

/** Whether the keyword, with what stands behind it, takes the value. One that is about another type takes it. */
type Judge = (asked: never, value: unknown, schemas: PlainSchemas, schema: Keyed) => boolean;

const keywords: Readonly<Record<string, Judge>> = {
  $ref: (name: string, value, schemas) => takes(schemas[name] ?? unsure(name), value, schemas),
  type: (types: string | string[], value) =>
    typeof types === "string" ? isOfType(types, value) : types.some((type) => isOfType(type, value)),
  const: (only: unknown, value) => isSame(only, value),
  enum: (all: unknown[], value) => all.some((one) => isSame(one, value)),
  allOf: (all: PlainSchema[], value, schemas) => all.every((one) => takes(one, value, schemas)),
  anyOf: (any: PlainSchema[], value, schemas) => any.some((one) => takes(one, value, schemas)),
  not: (other: PlainSchema, value, schemas) => !takes(other, value, schemas),
  if: (condition: PlainSchema, value, schemas, schema) => {
    const follows = schema[takes(condition, value, schemas) ? "then" : "else"] as PlainSchema | undefined;
    return follows === undefined || takes(follows, value, schemas);
  },

  minimum: (limit: number, value) => typeof value !== "number" || value >= limit,
  maximum: (limit: number, value) => typeof value !== "number" || value <= limit,
  exclusiveMinimum: (limit: number, value) => typeof value !== "number" || value > limit,
  exclusiveMaximum: (limit: number, value) => typeof value !== "number" || value < limit,
  multipleOf: (step: number, value) =>
    typeof value !== "number" ||
    (Number.isInteger(step) && Number.isInteger(value) ? value % step === 0 : unsure("a fraction")),

  // JSON Schema counts characters, and `length` the halves of those beyond the first 65,536.
  minLength: (limit: number, value) => typeof value !== "string" || [...value].length >= limit,
  maxLength: (limit: number, value) => typeof value !== "string" || [...value].length <= limit,
  pattern: (pattern: string, value) => typeof value !== "string" || expression(pattern).test(value),

  minItems: (limit: number, value) => !Array.isArray(value) || value.length >= limit,
  maxItems: (limit: number, value) => !Array.isArray(value) || value.length <= limit,
  uniqueItems: (unique: boolean, value) =>
    !unique || !Array.isArray(value) || new Set(value.map(plain)).size === value.length,
  items: (items: PlainSchema | PlainSchema[], value, schemas) =>
    !Array.isArray(value) ||
    value.every((one, index) => takes(isList(items) ? (items[index] ?? true) : items, one, schemas)),
  contains: (item: PlainSchema, value, schemas) =>
    !Array.isArray(value) || value.some((one) => takes(item, one, schemas)),

  minProperties: (limit: number, value) => !isObject(value) || Object.keys(value).length >= limit,
  required: (keys: string[], value) => !isObject(value) || keys.every((key) => own(value, key) !== undefined),
  properties: (known: Record<string, PlainSchema>, value, schemas) =>
    !isObject(value) ||
    Object.keys(value).every((key) => {
      const schema = own(known, key);
      return schema === undefined || takes(schema, value[key], schemas);
    }),
  additionalProperties: (other: PlainSchema, value, schemas, { properties = {} }) =>
    !isObject(value) ||
    Object.keys(value).every((key) => Object.hasOwn(properties as object, key) || takes(other, value[key], schemas)),
  propertyNames: (names: PlainSchema, value, schemas) =>
    !isObject(value) || Object.keys(value).every((key) => takes(names, key, schemas)),
  dependencies: (all: Record<string, PlainSchema | string[]>, value, schemas) =>
    !isObject(value) ||
    Object.entries(all).every(([key, needed]) => {
      if (!Object.hasOwn(value, key)) return true;
      return Array.isArray(needed)
        ? needed.every((one: string) => own(value, one) !== undefined)
        : takes(needed as PlainSchema, value, schemas);
    }),
};

function isList(items: PlainSchema | PlainSchema[]): items is PlainSchema[] {
  return Array.isArray(items);
}

function unsure(what: string): never {
  throw new Unsure(what);
}

function isOfType(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  // The others have the names that `typeof` gives.
  return typeof value === type && (type !== "number" || Number.isFinite(value));
}

function isObject(value: unknown): value is Keyed {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own<Value>(all: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(all, key) ? all[key] : undefined;
}

const expressions = new Map<string, RegExp>();

/** Those of the shipped schemas only: the engine that cannot hang is for others. */
function expression(pattern: string): RegExp {
  let made = expressions.get(pattern);
  if (!made) {
    made = new RegExp(pattern, "u");
    expressions.set(pattern, made);
  }
  return made;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) || Array.isArray(other))
    return Array.isArray(one) && Array.isArray(other) && haveSame(Object.keys(one), { ...one }, { ...other });
  return isObject(one) && isObject(other) && haveSame(Object.keys(one), one, other);
}

function haveSame(keys: string[], one: Keyed, other: Keyed): boolean {
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], own(other, key)));
}

/** Lists of lists and of objects hardly ever have to be without doubles. */
function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null ? unsure("an object") : value;
}
