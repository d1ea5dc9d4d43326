import {
  clientTakes,
  compilePattern,
  extensionsOf,
  type FileKind,
  findNode,
  foldedName,
  pointerKeys,
  pointerStep,
} from "deliverables-core";
import type { KnownDelivery } from "../known-delivery.js";
import type { SpecText } from "../spec-text.js";
import { addEntry, replaceNode } from "./edit-spec.js";
import type { Fixable, Repair } from "./quick-fix.js";

/** Gives a file the name that the spec gives. Where only the case of its letters differs, it cannot be another file. */
export function fixName(_spec: SpecText, { fix, file, expected }: Fixable, known: KnownDelivery): Repair[] {
  if (file === undefined) return [];
  const to = fix?.kind === "rename" ? fix.to : nameFor(file, expected);
  if (to === undefined || known.paths.some((path) => path === to)) return [];
  const isSafe = foldedName(file.normalize("NFKC")) === foldedName(to.normalize("NFKC"));
  return [rename(file, to, isSafe)];
}

function rename(from: string, to: string, isSafe: boolean): Repair {
  return { title: `Rename ${from} to ${to}`, edits: [{ kind: "rename", from, to }], isPreferred: true, isSafe };
}

/** The name with which a file fits a pattern: in the folder that the pattern names, its ending in the pattern's case. */
function nameFor(file: string, expected: string | undefined): string | undefined {
  const pattern = expected === undefined ? undefined : compilePattern(expected);
  if (!pattern || "reason" in pattern || expected === undefined) return undefined;
  const name = file.slice(file.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  const [base, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  const folder = expected.slice(0, expected.lastIndexOf("/") + 1);
  const folders = /[*?{}<>]/.test(folder) ? [] : [folder];
  const names = [name, base + ending.toLowerCase(), base + ending.toUpperCase()];
  return [file.slice(0, file.length - name.length), ...folders]
    .flatMap((one) => names.map((candidate) => one + candidate))
    .find((candidate) => candidate !== file && pattern.matches(candidate));
}

/** A file whose bytes are of another kind than its name says: the ending that is true, here and in the spec. */
export function fixExtension(spec: SpecText, { file, actual, requirement }: Fixable, known: KnownDelivery): Repair[] {
  if (file === undefined || actual === undefined || !Object.hasOwn(extensionsOf, actual)) return [];
  const [extension] = extensionsOf[actual as FileKind];
  const dot = file.lastIndexOf(".");
  if (extension === undefined || dot < 0) return [];
  const to = `${file.slice(0, dot)}.${extension}`;
  if (known.paths.includes(to)) return [];
  const edits = askForEnding(spec, pointerKeys(requirement?.pointer ?? "")[1] ?? "", file.slice(dot + 1), extension);
  const title = `Rename ${file} to ${to}${edits.length > 0 ? `, and ask for .${extension} in the spec` : ""}`;
  return [{ title, edits: [{ kind: "rename", from: file, to }, ...edits] }];
}

/** Lets the names of a deliverable end on another extension too; where only one file can fit, instead. */
function askForEnding({ json }: SpecText, deliverable: string, old: string, extension: string) {
  const pointer = `/deliverables${pointerStep(deliverable)}/files`;
  const files = findNode(json.root, pointer)?.value;
  const nodes = files?.type === "array" ? (files.children ?? []) : files ? [files] : [];
  return nodes.flatMap((node) => {
    const written = String(node.value);
    if (node.type !== "string" || !written.endsWith(`.${old}`)) return [];
    const stem = written.slice(0, -old.length);
    const isWild = /[*?]|:digits|:letters|:alphanumeric/.test(written);
    return [replaceNode(json, node, JSON.stringify(isWild ? `${stem}{${old},${extension}}` : stem + extension))];
  });
}

/** Asks for as many files as there are, in the form in which the spec asks. */
export function fixCount({ json, client }: SpecText, { requirement }: Fixable, known: KnownDelivery): Repair[] {
  const [, name = ""] = pointerKeys(requirement?.pointer ?? "");
  const pointer = `/deliverables${pointerStep(name)}`;
  const deliverable = findNode(json.root, pointer)?.value;
  const items = known.report?.deliverables.find((one) => one.deliverable === name)?.items ?? [];
  const counts = items.map(({ files }) => files.length).filter((count) => count > 0);
  if (deliverable?.type !== "object" || counts.length === 0) return [];
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  // What the client asks for at the least stays asked for.
  if (client && least < (clientTakes(client, `${pointer}/count`)?.least ?? 0)) return [];
  const asked = findNode(json.root, `${pointer}/count`)?.value;
  const hasMin = asked?.children?.some(({ children: [key] = [] }) => key?.value === "min");
  const value =
    hasMin && asked?.children?.length === 1 ? { min: least } : least === most ? least : { min: least, max: most };
  const words =
    typeof value === "number" ? String(value) : "max" in value ? `${least} to ${most}` : `at least ${least}`;
  const title = `Ask for ${words} file${most === 1 ? "" : "s"}, as there ${most === 1 ? "is" : "are"} now`;
  const text =
    typeof value === "number"
      ? String(value)
      : `{ ${Object.entries(value)
          .map(([key, one]) => `"${key}": ${one}`)
          .join(", ")} }`;
  return [{ title, edits: asked ? [replaceNode(json, asked, text)] : addEntry(json, deliverable, "count", { value }) }];
}
