import { compilePattern, type Draft, findNode, isJunk, suggestDeliverables } from "deliverables-core";
import type { KnownDelivery } from "../known-delivery.js";
import type { SpecText } from "../spec-text.js";
import { occasionValues } from "../token-meanings.js";
import { addElement, addEntry } from "./edit-spec.js";
import type { Fixable, FixEdit, Repair } from "./quick-fix.js";

/** A file that nobody asks for: a deliverable that does, or a line under `ignore`; for several alike, at once. */
export function fixUnexpected(spec: SpecText, { file }: Fixable, known: KnownDelivery): Repair[] {
  if (file === undefined) return [];
  const alike = alikeTo(file, known.unclaimed);
  const repairs: Repair[] = [];
  for (const group of alike.length > 1 ? [[file], alike] : [[file]]) {
    const [suggested] = suggestDeliverables(group, spec.deliverables.keys(), tokenWriter(spec));
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

/** `**​/.DS_Store`, or everything in the folder that is litter as a whole. */
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
  const group = suggestDeliverables([file, ...unclaimed.filter((path) => path !== file)], []).find(({ paths }) =>
    paths.includes(file),
  );
  return group?.paths ?? [file];
}

function patternFor(group: string[]): string | undefined {
  const [suggested] = suggestDeliverables(group, []);
  const files = suggested?.draft.entries.find(({ key }) => key === "files")?.draft;
  const pattern = files && "value" in files ? String(files.value) : undefined;
  return pattern !== undefined && fits(pattern, group) ? pattern : undefined;
}

function fits(text: string, paths: string[]): boolean {
  const pattern = compilePattern(text);
  return !("reason" in pattern) && paths.every((path) => pattern.matches(path));
}

/** Writes the production number of a single title as the token that stands for it. */
function tokenWriter(spec: SpecText): (name: string) => string {
  const number = occasionValues(spec, "")[0]?.productionNumber;
  return (name) => (number !== undefined && number.length > 2 ? name.replaceAll(number, "<productionNumber>") : name);
}
