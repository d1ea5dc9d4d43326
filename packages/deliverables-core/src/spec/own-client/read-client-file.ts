import type { ClientSchema } from "../client/client-schema.js";
import { compileClientSheet } from "../client-sheet/compile-client-sheet.js";
import { figureFaults } from "../client-sheet/figure-faults.js";
import { deliverablesOf, type SheetBase, withTypes } from "../client-sheet/sheet-base.js";
import type { SheetFault } from "../client-sheet/sheet-fault.js";
import { schemas } from "../schemas.js";
import { type JsonText, readJsonText } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import type { ClientFault, ClientFile, ClientReading } from "./client-file.js";
import { keywordFaults } from "./keyword-faults.js";
import { linearPatterns, patternFault } from "./linear-pattern.js";
import { type OpenSheet, pathBeside, readBase, type SheetTrail } from "./read-base.js";
import { referenceFaults, walk } from "./reference-faults.js";

type Node = Record<string, unknown>;

/** A client schema larger than this is not read: the longest that is shipped has 40 KB. */
export const largestClientBytes = 2 ** 20;

/**
 * Reads a client schema of one's own: a client sheet (`.client.jsonc`) or a JSON Schema of draft-07 (`.schema.json`). Whatever it
 * holds, this ends, fetches nothing and runs nothing; what is wrong with it is told in its own text.
 */
export async function readClientFile(file: ClientFile, open?: OpenSheet): Promise<ClientReading> {
  const { path } = file;
  const made = await readSchema(file, [pathBeside("", path)], open);
  if (!made.schema || made.faults.length > 0) return { path, faults: made.faults };
  return await fromSchema(path, made.schema, made.json, isSheetPath(path));
}

interface MadeSchema {
  json: JsonText;
  /** Absent where there are faults that keep it from being made. */
  schema?: Node;
  faults: ClientFault[];
}

async function readSchema(
  { path, text, unreadable }: ClientFile,
  trail: SheetTrail,
  open: OpenSheet | undefined,
): Promise<MadeSchema> {
  const json = readJsonText(text === undefined || text.length > largestClientBytes ? "" : text.replace(/^\uFEFF/, " "));
  const refused = (faults: ClientFault[]) => ({ json, faults });
  if (text === undefined)
    return refused([{ message: `The client schema ${path} ${unreadable ?? "could not be read"}` }]);
  if (text.length > largestClientBytes)
    return refused([{ message: `The client schema ${path} has more than ${largestClientBytes / 2 ** 20} MB` }]);
  const unread = textFaults(json);
  if (unread.length > 0) return refused(unread);
  const written = json.value;
  if (typeof written !== "object" || written === null || Array.isArray(written))
    return refused([{ message: "A client schema is an object in braces { }", place: locate(json, "").range }]);
  if (!isSheetPath(path)) return { json, schema: written as Node, faults: [] };
  const extend = (named: string) => readBase(named, trail, open, (other, way) => readSchema(other, way, open));
  return { json, ...(await fromSheet(written as Node, json, extend)) };
}

function isSheetPath(path: string): boolean {
  return /\.client\.jsonc?$/i.test(path);
}

function textFaults(json: JsonText): ClientFault[] {
  if (json.syntaxFault)
    return [{ message: json.syntaxFault.message.replace(/^The spec\b/, "The file"), place: json.syntaxFault.range }];
  if (json.value === undefined) return [{ message: "The client schema is empty" }];
  return json.duplicateKeys.map(({ key, range }) => ({
    message: `The key "${key}" stands here a second time; only one of the two can count`,
    place: range,
  }));
}

async function fromSheet(
  sheet: Node,
  json: JsonText,
  extend: (named: string) => Promise<SheetBase | { reason: string }>,
): Promise<{ schema?: Node; faults: ClientFault[] }> {
  const base = typeof sheet.extends === "string" ? await extend(sheet.extends) : undefined;
  // What stands on top of something unknown cannot be judged.
  if (base && "reason" in base) return { faults: [{ message: base.reason, place: locate(json, "/extends").range }] };
  const engine = await linearPatterns();
  const patterns = {
    fault: (pattern: string) => patternFault(pattern, engine),
    fits: (pattern: string, text: string) => engine(pattern, "u").test(text),
  };
  try {
    const { schema, faults: made, figures } = compileClientSheet(sheet, schemas, "../../common/spec.schema.json", base);
    const whole = base ? withTypes(sheet, deliverablesOf(base.schema).types) : sheet;
    const faults = [...oneOfEach(made), ...figureFaults(figures, whole, patterns)];
    return { schema, faults: faults.map(({ pointer, message }) => ({ message, place: locate(json, pointer).range })) };
  } catch (error) {
    // A sheet in which something is of quite another form than a sheet has.
    if (!(error instanceof TypeError)) throw error;
    return {
      faults: [
        { message: "This is no client sheet: a part of it is no object in braces { }", place: locate(json, "").range },
      ],
    };
  }
}

/** A source that is missing around ten figures is one fault. */
function oneOfEach(faults: readonly SheetFault[]): SheetFault[] {
  const alike = new Map<string, { first: SheetFault; count: number }>();
  for (const fault of faults) {
    const known = alike.get(fault.message);
    if (known) known.count += 1;
    else alike.set(fault.message, { first: fault, count: 1 });
  }
  return [...alike.values()].map(({ first, count }) => ({
    ...first,
    message: count === 1 ? first.message : `${first.message} (and ${count - 1} more like it)`,
  }));
}

async function fromSchema(path: string, schema: Node, json: JsonText, isSheet: boolean): Promise<ClientReading> {
  // What it calls itself must not move the places that it refers to.
  const { $id: _, id: __, ...own } = schema;
  // Loaded by the few who have a client schema of their own.
  const { compileOwn, schemaFaults } = await import("./compile-own.js");
  const engine = await linearPatterns();
  const faults: ClientFault[] = isSheet
    ? []
    : [...schemaFaults(own, json), ...referenceFaults(json, own), ...keywordFaults(json, own)];
  walk(own, "", (node, pointer) => {
    const patterns = [node.pattern, ...Object.keys((node.patternProperties ?? {}) as object)];
    for (const pattern of patterns) {
      const why = typeof pattern === "string" ? patternFault(pattern, engine) : undefined;
      if (why)
        faults.push({ message: `The pattern ${pattern} ${why}`, place: locate(json, `${pointer}/pattern`).range });
    }
  });
  if (faults.length > 0) return { path, faults };
  try {
    return {
      path,
      client: {
        ...aboutClient(own, path),
        own: { schema: own, validate: compileOwn(own, engine) },
      },
      faults,
    };
  } catch (error) {
    // A schema that the draft's own takes and that cannot be compiled all the same.
    const why = error instanceof Error ? error.message : String(error);
    return { path, faults: [{ message: `The client schema cannot be used: ${why}`, place: locate(json, "").range }] };
  }
}

/** What the schema says of itself, and what stands in for what it does not. */
function aboutClient(schema: Node, path: string): ClientSchema {
  const said = (typeof schema["x-client"] === "object" ? schema["x-client"] : {}) as Record<string, unknown>;
  const text = (value: unknown, otherwise: string) => (typeof value === "string" && value !== "" ? value : otherwise);
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.(client\.jsonc?|schema\.json)$/i, "");
  return {
    path,
    id: text(said.id, name),
    version: text(said.version, "own"),
    title: text(said.title, text(schema.title, name)),
    coverage: text(said.coverage, `What ${path} says.`),
    disclaimer: text(said.disclaimer, "A client schema of your own."),
    ...(typeof said.from === "string" && { from: said.from }),
    ...(typeof said.until === "string" && { until: said.until }),
    ...(said.template === true && { template: true as const }),
  };
}
