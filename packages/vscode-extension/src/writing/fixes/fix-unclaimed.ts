import { compilePattern, type Draft, findNode, groupAlike, isJunk, suggestDeliverables } from "deliverables-core";
import type { KnownDelivery } from "../known-delivery.js";
import type { SpecText } from "../spec-text.js";
import { tokenWriter } from "../token-writer.js";
import { addElement, addEntry } from "./edit-spec.js";
import type { Fixable, FixEdit, Repair } from "./quick-fix.js";

/** A file that nobody asks for: a deliverable that does, or a line under `ignore`; for several alike, at once. */
export function fixUnexpected(spec: SpecText, { file }: Fixable, known: KnownDelivery): Repair[] {
  if (file === undefined) return [];
  const alike = alikeTo(file, known.unclaimed);
  const repairs: Repair[] = [];
  for (const group of alike.length > 1 ? [[file], alike] : [[file]]) {
    const [suggested] = suggestDeliverables(group.slice(0, 2), spec.deliverables.keys(), tokenWriter(spec));
    const deliverables = findNode(spec.json.root, "/deliverables")?.value;
    if (suggested && deliverables?.type === "object") {
      const edits = addEntry(spec.json, deliverables, suggested.name, suggested.draft);
      const what = group.length === 1 ? file : `all ${group.length} files like ${file}`;
      repairs.push({ title: `Add deliverable "${suggested.name}" that asks for ${what}`, edits });
    }
  }
  for (const group of alike.length > 1 ? [[file], alike] : [[file]]) {
    const pattern = patternFor(group);
    const edits = pattern === undefined ? [] : ignore(spec, pattern);
    if (edits.length > 0) repairs.push({ title: `Add "${pattern}" to "ignore"`, edits });
  }
  return repairs;
}

/** Litter of the operating system: by its name, wherever it lies. */
export function fixJunk(spec: SpecText, { file }: Fixable): Repair[] {
  if (file === undefined) return [];
  const pattern = litterPattern(file);
  const edits = pattern === undefined ? [] : ignore(spec, pattern);
  return edits.length === 0
    ? []
    : [{ title: `Add "${pattern}" to "ignore" (it stays in the folder)`, edits, isPreferred: true }];
}

/** The name wherever it lies, or everything in a folder that is litter as a whole. */
function litterPattern(file: string): string | undefined {
  const names = file.split("/");
  const folder = names.findIndex((name, index) => index < names.length - 1 && isJunk(name) !== undefined);
  const wanted = folder < 0 ? `**/${names.at(-1)}` : `**/${names[folder]}/**`;
  return [wanted, file].find((pattern) => fits(pattern, [file]));
}

function ignore({ json }: SpecText, pattern: string): FixEdit[] {
  if (json.root?.type !== "object") return [];
  const list = findNode(json.root, "/ignore")?.value;
  if (list?.type === "array")
    return list.children?.some(({ value }) => value === pattern) ? [] : addElement(json, list, pattern);
  const draft: Draft = { value: [pattern] };
  return list ? [] : addEntry(json, json.root, "ignore", draft);
}

/** Files of the same folder and ending, itself among them. */
function alikeTo(file: string, unclaimed: readonly string[]): string[] {
  let groups = groupsOf.get(unclaimed);
  if (!groups) {
    groups = new Map(groupAlike(unclaimed).flatMap((group) => group.map((path) => [path, group] as const)));
    groupsOf.set(unclaimed, groups);
  }
  return groups.get(file) ?? [file];
}

/** A folder may hold thousands of files that nobody asks for: they are grouped once for each list of them. */
const groupsOf = new WeakMap<readonly string[], Map<string, string[]>>();

function patternFor(group: string[]): string | undefined {
  // The first two say which pattern it is.
  const [suggested] = suggestDeliverables(group.slice(0, 2), []);
  const files = suggested?.draft.entries.find(({ key }) => key === "files")?.draft;
  const pattern = files && "value" in files ? String(files.value) : undefined;
  return pattern !== undefined && fits(pattern, group.slice(0, 1)) ? pattern : undefined;
}

function fits(text: string, paths: string[]): boolean {
  const pattern = compilePattern(text);
  return !("reason" in pattern) && paths.every((path) => pattern.matches(path));
}
