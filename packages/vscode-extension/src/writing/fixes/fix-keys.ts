import {
  clientName,
  findNode,
  type JsonText,
  nearest,
  pointerKeys,
  pointerStep,
  readSpec,
  valueOfNode,
  wordsForValue,
} from "deliverables-core";
import { getNodePath, type Node } from "jsonc-parser";
import type { SpecText } from "../spec-text.js";
import { vocabularyAt } from "../vocabulary-at.js";
import { addEntry, removeEntry, replaceNode } from "./edit-spec.js";
import { offsetIn } from "./offset-in.js";
import type { Fixable, FixEdit, Repair } from "./quick-fix.js";

/** A key that nobody knows: the right spelling, the object in which it is at home, or none at all. */
export function fixUnknownKey(spec: SpecText, { requirement }: Fixable): Repair[] {
  const { json } = spec;
  const keys = pointerKeys(requirement?.pointer ?? "");
  const key = keys.at(-1);
  const parentKeys = keys.slice(0, -1);
  const found = findNode(json.root, requirement?.pointer ?? "");
  const object = found?.key?.parent?.parent;
  if (key === undefined || !found?.key || !object) return [];
  const typeOf = (name: string) => spec.deliverables.get(name)?.type;
  const stated = new Set((object.children ?? []).map(({ children: [one] = [] }) => String(one?.value)));
  const known = (vocabularyAt(parentKeys, typeOf)?.keys ?? []).filter((one) => !stated.has(one));
  const near = nearest(key, known);
  const repairs: Repair[] = [];
  if (near !== undefined) {
    const edits = [replaceNode(json, found.key, JSON.stringify(near))];
    const isOnly =
      nearest(
        key,
        known.filter((one) => one !== near),
      ) === undefined;
    const isSafe = isOnly && isTaken(spec, object, found.key, near);
    repairs.push({ title: `Change "${key}" to "${near}"`, edits, isPreferred: true, isSafe });
  }
  const homes = vocabularyAt(parentKeys, typeOf)?.keys ?? [];
  const home = homes.find((one) => vocabularyAt([...parentKeys, one], typeOf)?.keys.includes(key));
  if (near === undefined && home !== undefined) {
    const moved = moveInto(json, object, found.key, home);
    if (moved) repairs.push({ title: `Move "${key}" into "${home}"`, edits: moved, isPreferred: true });
  }
  const property = found.key.parent;
  if (property) repairs.push({ title: `Remove "${key}"`, edits: removeEntry(json, object, property) });
  return repairs;
}

/** Whether the key takes the value that is written. Only its own section is read again: a spec may have thousands of lines. */
function isTaken({ json, deliverables, client }: SpecText, object: Node, key: Node, near: string): boolean {
  const { text } = json;
  const [section = "", name] = getNodePath(object).map(String);
  const pointer =
    section === "deliverables" && name !== undefined ? `/deliverables${pointerStep(name)}` : `/${section}`;
  const whole = findNode(json.root, pointer)?.value;
  if (!whole || section === "") return false;
  const [start, end] = [whole.offset, whole.offset + whole.length];
  const changed = text.slice(start, key.offset) + JSON.stringify(near) + text.slice(key.offset + key.length, end);
  // A relation in it has to find what it names.
  const named = [...deliverables.keys()].filter((one) => one !== name && changed.includes(JSON.stringify(one)));
  const others = section === "deliverables" ? named : ["a"];
  const rest = others.map((one) => `${JSON.stringify(one)}: { "type": "media", "files": "a" }`);
  const sections = [
    client && `"client": ${JSON.stringify(clientName(client))}`,
    section === "production" ? `"production": ${changed}` : '"production": { "title": "a" }',
    section === "deliverables" && name !== undefined
      ? `"deliverables": { ${[`${JSON.stringify(name)}: ${changed}`, ...rest].join(", ")} }`
      : `"deliverables": { ${rest.join(", ")} }`,
    section === "production" || section === "deliverables" ? undefined : `${JSON.stringify(section)}: ${changed}`,
  ];
  const { faults } = readSpec(`{ ${sections.filter(Boolean).join(", ")} }`);
  const place = [...getNodePath(object), near].map(pointerStep).join("");
  return faults.every(({ code, requirement }) => code !== "spec/syntax" && !within(requirement.pointer, place));
}

function within(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

function moveInto(json: JsonText, object: Node, key: Node, home: string): FixEdit[] | undefined {
  const property = key.parent;
  const value = property?.children?.[1];
  if (!property || !value) return undefined;
  const draft = { value: valueOfNode(value) };
  const target = object.children?.find(({ children: [one] = [] }) => one?.value === home)?.children?.[1];
  if (
    target &&
    (target.type !== "object" || target.children?.some(({ children: [one] = [] }) => one?.value === key.value))
  )
    return undefined;
  const name = String(key.value);
  const removal = removeEntry(json, object, property);
  if (target) return [...removal, ...addEntry(json, target, name, draft)];
  // Where the new object goes, the key itself stood: one edit, so that none touches the other.
  return [
    replaceNode(
      json,
      property,
      `${JSON.stringify(home)}: { ${json.text.slice(property.offset, property.offset + property.length)} }`,
    ),
  ];
}

/** Of two equal keys one goes. Where both say the same, it does not matter which. */
export function fixDuplicateKey({ json }: SpecText, { requirement, actual }: Fixable): Repair[] {
  if (!requirement || actual === undefined) return [];
  const start = offsetIn(json.text, requirement.range.start);
  const property = propertyAt(json.root, start);
  const object = property?.parent;
  const key = String(property?.children?.[0]?.value);
  if (!property || !object || key !== actual) return [];
  const first = object.children?.find(({ children: [one] = [] }) => one?.value === key);
  if (!first || first === property) return [];
  const [old, again] = [valueIn(first), valueIn(property)];
  const isSame = JSON.stringify(old) === JSON.stringify(again);
  return [
    {
      title: isSame
        ? `Remove the second "${key}", which says the same`
        : `Remove the second "${key}" (${wordsForValue(again, false)})`,
      edits: removeEntry(json, object, property),
      isPreferred: isSame,
      isSafe: isSame,
    },
    ...(isSame
      ? []
      : [
          {
            title: `Remove the first "${key}" (${wordsForValue(old, false)})`,
            edits: removeEntry(json, object, first),
          },
        ]),
  ];
}

function valueIn({ children: [, value] = [] }: Node): unknown {
  return value && valueOfNode(value);
}

function propertyAt(node: Node | undefined, offset: number): Node | undefined {
  if (!node) return undefined;
  if (node.type === "property" && node.children?.[0]?.offset === offset) return node;
  for (const child of node.children ?? []) {
    if (child.offset <= offset && offset < child.offset + child.length) return propertyAt(child, offset);
  }
  return undefined;
}
