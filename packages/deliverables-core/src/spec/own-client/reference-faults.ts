import { findNode, type JsonText, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import type { ClientFault } from "./client-file.js";

type Node = Record<string, unknown>;

/** The files of the vocabulary that a schema of one's own may refer to, wherever it says that they lie. */
const vocabularyFile = /(?:^|\/)common\/((?:spec|deliverable|media|requirement)\.schema\.json(?:#.*)?)$/;

/**
 * What a schema refers to and must not: an address on a network, which is never fetched; another file; a place that it does not
 * have; and itself, without an end. References to the vocabulary are rewritten in place to where it is known here.
 */
export function referenceFaults(json: JsonText, schema: Node): ClientFault[] {
  const faults: ClientFault[] = [];
  const references = new Map<string, string[]>();
  walk(schema, "", (node, pointer) => {
    const to = node.$ref;
    if (typeof to !== "string") return;
    const known = vocabularyFile.exec(to)?.[1];
    const why = known ? undefined : whyNot(json, to);
    if (known) node.$ref = `../../common/${known}`;
    else if (why) faults.push({ message: `"$ref" names ${to}, ${why}`, place: locate(json, `${pointer}/$ref`).range });
    else references.set(pointer, [to.slice(1)]);
  });
  if (faults.length > 0) return faults;
  const circle = firstCircle(schema, references);
  if (circle === undefined) return [];
  const message = '"$ref" leads back to where it stands, so that it never says anything';
  return [{ message, place: locate(json, `${circle}/$ref`).range }];
}

function whyNot(json: JsonText, to: string): string | undefined {
  if (/^file:/i.test(to)) return "a file by its address, and no other file is read: write what it says into this one";
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(to))
    return "which lies on a network: nothing is ever fetched, so write what it says into this file";
  if (!to.startsWith("#"))
    return "another file: a client schema may refer to its own definitions and to the vocabulary (common/spec.schema.json)";
  if (to !== "#" && !to.startsWith("#/")) return "which is no place in this file; write it as #/definitions/…";
  return findNode(json.root, decodeURI(to.slice(1))) ? undefined : "a place that this file does not have";
}

/** Keywords whose schemas judge the same value, so that a circle through them never comes to an end. */
const inPlace = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"];

/** The reference from which one comes back to itself without going deeper into the spec; undefined where there is none. */
function firstCircle(schema: Node, references: ReadonlyMap<string, string[]>): string | undefined {
  const edges = new Map<string, string[]>(references);
  walk(schema, "", (node, pointer) => {
    const inside = inPlace.flatMap((key) => {
      const part = node[key];
      if (Array.isArray(part)) return part.map((_, index) => `${pointer}/${key}/${index}`);
      return typeof part === "object" && part !== null ? [`${pointer}/${key}`] : [];
    });
    edges.set(pointer, [...(edges.get(pointer) ?? []), ...inside]);
  });
  const done = new Set<string>();
  for (const start of references.keys()) {
    if (done.has(start)) continue;
    const open = new Set<string>();
    // A pointer with its next edges, instead of recursion: a schema may be as long as a file.
    const path: { at: string; next: string[] }[] = [{ at: start, next: [...(edges.get(start) ?? [])] }];
    open.add(start);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const to = last.next.pop();
      if (to === undefined) {
        open.delete(last.at);
        done.add(last.at);
        path.pop();
      } else if (open.has(to)) {
        return path.findLast(({ at }) => references.has(at))?.at;
      } else if (!done.has(to)) {
        open.add(to);
        path.push({ at: to, next: [...(edges.get(to) ?? [])] });
      }
    }
  }
  return undefined;
}

/** Visits every object of a JSON value with its pointer. The text bounds how deep they stand in one another. */
export function walk(value: unknown, pointer: string, visit: (node: Node, pointer: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) visit(value as Node, pointer);
  for (const [key, inner] of Object.entries(value)) walk(inner, pointer + pointerStep(key), visit);
}
