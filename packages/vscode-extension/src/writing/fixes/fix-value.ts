import { clientTakes, findNode, nearest, pointerKeys, valueOfNode, wordsForValue, writeValue } from "deliverables-core";
import type { Node } from "jsonc-parser";
import { languageName, languages } from "../languages.js";
import type { SpecText } from "../spec-text.js";
import { vocabularyAt } from "../vocabulary-at.js";
import { removeEntry, replaceNode } from "./edit-spec.js";
import type { Fixable, Repair } from "./quick-fix.js";

/** More words than these are better chosen from the list that completion gives. */
const mostChoices = 4;

/** A value that its key does not take: the word that was meant, the client's, or the few that there are. */
export function fixValue(spec: SpecText, { requirement, expected, fix }: Fixable): Repair[] {
  const pointer = requirement?.pointer ?? "";
  const found = findNode(spec.json.root, pointer);
  const node = found?.value;
  // A name that no key can have is told on the key.
  if (!node || !requirement || isToldOnKey(spec, found.key, requirement.range.start)) return [];
  const keys = pointerKeys(pointer);
  const value = valueOfNode(node);
  const { client, json } = spec;
  const change = (to: unknown, more: Partial<Repair> = {}, because = ""): Repair => ({
    title: `Change ${wordsForValue(value)} to ${wordsForValue(to)}${because}`,
    edits: [replaceNode(json, node, writeValue(to))],
    ...more,
  });
  const repairs: Repair[] = [];
  const words = vocabularyAt(keys, (name) => spec.deliverables.get(name)?.type)?.words ?? [];
  const meant = fix?.kind === "replace" ? parsed(fix.text) : undefined;
  if (meant !== undefined && String(meant) === expected && meant !== value) {
    const isOnly =
      typeof meant === "number" ||
      (typeof value === "string" &&
        nearest(
          value,
          words.filter((one) => one !== meant),
        ) === undefined);
    repairs.push(change(meant, { isPreferred: true, isSafe: isOnly }));
  }
  for (const one of client ? (clientTakes(client, pointer)?.values ?? []) : []) {
    if (one !== meant) repairs.push(change(one, { isPreferred: repairs.length === 0 }, ` (${client?.title})`));
  }
  if (typeof value === "string")
    for (const tag of likelyTags(value, keys)) repairs.push(change(tag, { isPreferred: true }));
  if (repairs.length === 0 && words.length <= mostChoices && typeof value !== "object")
    repairs.push(...words.map((word) => change(word)));
  const swapped = turnedAround(value);
  if (swapped) repairs.push(change(swapped, { isPreferred: true }));
  const twice = node.type === "array" ? repeated(node) : undefined;
  if (twice)
    repairs.push({
      title: `Remove the second ${wordsForValue(valueOfNode(twice))}`,
      edits: removeEntry(json, node, twice),
      isPreferred: true,
      isSafe: true,
    });
  return repairs;
}

function isToldOnKey({ json }: SpecText, key: Node | undefined, start: { line: number; column: number }): boolean {
  const place = key && json.rangeOf(key.offset, key.offset + key.length).start;
  const isCompound = key?.parent?.children?.[1]?.type === "object" || key?.parent?.children?.[1]?.type === "array";
  return !isCompound && place?.line === start.line && place.column === start.column;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // A fix of the core that is no JSON value would be its mistake; there is none to offer.
  }
}

/** Language tags that a text may mean: `en_GB` with its hyphen, `English` by its name. */
function likelyTags(text: string, keys: string[]): string[] {
  const [last = "", before = ""] = keys.toReversed();
  if (last !== "language" && !(/^\d+$/.test(last) && ["language", "languages"].includes(before))) return [];
  const hyphened = text.trim().replaceAll("_", "-");
  if (hyphened !== text && languageName(hyphened) !== undefined) return [hyphened];
  const byName = languages().find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
  return byName ? [byName.tag] : [];
}

function turnedAround(value: unknown): object | undefined {
  const { min, max } = (value ?? {}) as { min?: unknown; max?: unknown };
  const isReversed =
    (typeof min === "number" && typeof max === "number" && min > max) ||
    (typeof min === "string" && typeof max === "string" && min > max);
  return isReversed ? { min: max, max: min } : undefined;
}

function repeated({ children = [] }: Node): Node | undefined {
  const seen = new Set<string>();
  return children.find((child) => {
    const key = JSON.stringify(valueOfNode(child));
    return seen.has(key) || !seen.add(key);
  });
}
