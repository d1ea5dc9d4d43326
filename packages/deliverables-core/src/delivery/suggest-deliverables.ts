import { extensionsOf } from "../folder/file-kind.js";
import { containerFormats } from "../media/vocabulary.js";
import type { Deliverable } from "../spec/spec.js";
import type { DraftObject } from "../spec/writing/draft.js";
import { slug, unused } from "./deliverable-key.js";
import { compilePattern } from "./names/file-pattern.js";
import { isJunk, unportable } from "./names/portable-names.js";

/** A deliverable that would ask for files as they lie in a folder. */
export interface SuggestedDeliverable {
  /** A key that describes it: `stills`, `lfd1001a-pse`. */
  name: string;
  draft: DraftObject;
  /** The files that it asks for. */
  paths: string[];
}

/**
 * Deliverables for the files of a folder: those of one kind in one folder together, a single one by its name. `taken` are keys
 * that are in use; `token` writes a part of a name as the token that stands for it.
 */
export function suggestDeliverables(
  paths: readonly string[],
  taken: Iterable<string>,
  token: (name: string) => string = (name) => name,
): SuggestedDeliverable[] {
  const names = new Set(taken);
  return groupAlike(paths).flatMap((group) => {
    const files = patternFor(group, token);
    if (files === undefined) return [];
    const name = unused(keyFor(group, token), names);
    names.add(name);
    const draft = {
      entries: Object.entries({ type: typeOf(group[0] ?? ""), files }).map(([key, value]) => ({
        key,
        draft: { value },
      })),
    };
    return [{ name, draft, paths: group }];
  });
}

/** The files of each kind in each folder, litter left out. */
export function groupAlike(paths: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    if (isJunk(path) !== undefined) continue;
    const key = `${folderOf(path)}\n${extensionOf(path)}`;
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return [...groups.values()];
}

/** What kind of deliverable a file is by its extension; a sheet of cues also has to be called so. */
export function typeOf(path: string): Deliverable["type"] {
  const extension = extensionOf(path).slice(1).toLowerCase();
  const isSheet = ["csv", "xlsx"].includes(extension);
  if (isSheet && /cue/i.test(path.slice(folderOf(path).length))) return "cue-sheet";
  return typeByExtension.get(extension) ?? "other";
}

const kinds = {
  media: containerFormats,
  image: ["JPEG", "PNG", "TIFF", "DPX", "EXR", "JPEG 2000", "GIF", "BMP", "WebP", "PSD", "HEIF", "AVIF"],
  document: ["PDF", "DOCX", "XLSX", "PPTX", "ODT", "ODS", "ODP", "DOC/XLS/PPT", "RTF", "HTML"],
} as const;

const typeByExtension = new Map(
  (["document", "image", "media"] as const).flatMap((type) =>
    kinds[type].flatMap((kind) => extensionsOf[kind].map((extension) => [extension, type] as const)),
  ),
);

/** The pattern that asks for a group of files: the name where there is one, otherwise the folder and the extension. */
function patternFor(group: string[], token: (name: string) => string): string | undefined {
  const [first = ""] = group;
  const single = group.length === 1 ? plain(first) : undefined;
  if (single !== undefined && unportable(first) === undefined && fits(single, group)) return token(single);
  const all = `${plain(folderOf(first))}*${plain(extensionOf(first))}`;
  // What fits one name of the folder with this ending fits all of them.
  return fits(all, group.slice(0, 1)) ? all : undefined;
}

function fits(text: string, paths: string[]): boolean {
  const pattern = compilePattern(text);
  return !("reason" in pattern) && paths.every((path) => pattern.matches(path));
}

/** A path as a pattern that asks for it: a character that means something to a pattern becomes "any character". */
export function plain(path: string): string {
  return path.replaceAll(/[*?{}<>\\]/g, "?");
}

function keyFor(group: string[], token: (name: string) => string): string {
  const [first = ""] = group;
  const folder = folderOf(first).split("/").at(-2);
  const name = first.slice(folderOf(first).length, first.length - extensionOf(first).length);
  return (
    slug(group.length === 1 ? withoutTokens(token(name)) || name : (folder ?? extensionOf(first).slice(1))) || "files"
  );
}

function withoutTokens(name: string): string {
  return name.replaceAll(/<[^<>]*>/g, " ").trim();
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** With its dot. */
function extensionOf(path: string): string {
  const dot = path.lastIndexOf(".");
  return dot > folderOf(path).length ? path.slice(dot) : "";
}
