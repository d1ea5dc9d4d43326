import { isJunk } from "../delivery/names/portable-names.js";
import { absorbed } from "./absorb.js";
import { type KnownFile, type KnownType, typeOfKnown } from "./known-file.js";
import { type NamesInFolder, type NameTemplate, nameTemplate } from "./names-in-folder.js";

/** Files that one deliverable would ask for. */
export interface KnownGroup {
  type: KnownType;
  pattern: string;
  perEpisode: boolean;
  /** The languages that it comes in, in order; none where the name does not tell. */
  languages: string[];
  /** True: it does not come for every episode and language. */
  inPart: boolean;
  files: KnownFile[];
}

/** More single files of one kind in one folder than this are one deliverable with a wildcard. */
const mostSingles = 12;

/** The files of a delivery, those that are called alike together: one group for each name, whatever the episode and language. */
export function groupKnown(files: readonly KnownFile[], names: NamesInFolder): KnownGroup[] {
  const spread = names.numbers.length > 1;
  const named = files
    .filter(({ path }) => isJunk(path) === undefined)
    .map((file) => {
      const type = typeOfKnown(file);
      return { file, type, name: nameTemplate(file.path, names, type === "image" || type === "document") };
    });
  const groups = groupedBy(named, ({ type, name }) => `${type}\n${name.pattern}`);
  const known = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const languages = [...new Set(group.flatMap(({ name }) => name.language ?? []))].sort();
    const perEpisode = spread && first.name.number !== undefined;
    const tells = languages.length > 1;
    const one = {
      type: first.type,
      // One language alone may be a word that only looks like one.
      pattern: tells ? first.name.pattern : first.name.pattern.replace("<language>", languages[0] ?? ""),
      perEpisode,
      languages: tells ? languages : [],
      files: group.map(({ file }) => file),
    };
    const occasions = new Set(group.map(({ name }) => occasionOf(name, perEpisode, tells)));
    const expected = (perEpisode ? names.numbers.length : 1) * (tells ? languages.length : 1);
    return [{ ...one, inPart: occasions.size < expected }];
  });
  return absorbed(gathered(known), names);
}

function occasionOf({ number, language }: NameTemplate, perEpisode: boolean, tells: boolean): string {
  return `${perEpisode ? number : ""}\n${tells ? language : ""}`;
}

/** A folder full of files that have nothing in common but their kind is one deliverable. */
function gathered(groups: KnownGroup[]): KnownGroup[] {
  const alike = groupedBy(groups, ({ type, pattern, files, perEpisode, languages }) =>
    files.length === 1 && !perEpisode && languages.length === 0 ? `${type}\n${folderAndEnding(pattern)}` : "",
  );
  return [...alike].flatMap(([key, singles]) => {
    const [first] = singles;
    if (key === "" || singles.length <= mostSingles || !first) return singles;
    return [{ ...first, pattern: folderAndEnding(first.pattern), files: singles.flatMap(({ files }) => files) }];
  });
}

function groupedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

function folderAndEnding(pattern: string): string {
  const slash = pattern.lastIndexOf("/") + 1;
  const dot = pattern.lastIndexOf(".");
  return `${pattern.slice(0, slash)}*${dot > slash ? pattern.slice(dot) : ""}`;
}
