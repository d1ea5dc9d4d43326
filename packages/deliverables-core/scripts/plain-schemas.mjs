// Takes the words out of a schema and leaves what judges: a third of its size, which a program reads at its start.
import { posix } from "node:path";

const words = ["$schema", "title", "description", "definitions", "default", "examples", "tsType"];
/** Behind these stand values, and behind those schemas by a name that somebody has chosen. */
const withValues = ["enum", "const", "required", "type"];
const withNames = ["properties", "patternProperties", "dependencies"];

/** The schema at a path and every definition that it refers to, by the names that their `$ref` now has: paths below schemas/. */
export function plainSchemas(schemas, path) {
  const plain = {};
  const add = (name) => {
    if (Object.hasOwn(plain, name)) return;
    // It may refer to itself.
    plain[name] = true;
    const [file, pointer = ""] = name.split("#");
    const found = pointer
      .split("/")
      .slice(1)
      .reduce((node, key) => node[key], schemas[file]);
    plain[name] = withoutWords(found, file, add);
  };
  add(path);
  return plain;
}

function withoutWords(schema, file, add) {
  if (typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((one) => withoutWords(one, file, add));
  const entries = Object.entries(schema).filter(([key]) => !words.includes(key) && !key.startsWith("x-"));
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (key === "$ref") return [key, refer(value, file, add)];
      if (withValues.includes(key)) return [key, value];
      if (!withNames.includes(key)) return [key, withoutWords(value, file, add)];
      const named = Object.entries(value).filter(([, one]) => !isVocabulary(one, file));
      return [key, Object.fromEntries(named.map(([name, one]) => [name, withoutWords(one, file, add)]))];
    }),
  );
}

/** What a client's schema begins with: a spec has passed it before its client is asked. */
function isVocabulary({ $ref }, file) {
  return file.startsWith("clients/") && $ref !== undefined && absolute($ref, file) === "common/spec.schema.json";
}

function refer(reference, file, add) {
  const name = absolute(reference, file);
  add(name);
  return name;
}

function absolute(reference, file) {
  const [relative, pointer] = reference.split("#");
  const path = relative === "" ? file : posix.join(posix.dirname(file), relative);
  return pointer ? `${path}#${pointer}` : path;
}
