import type { FileEntry } from "../folder/folder.js";
import { allowsNone } from "../spec/allows-none.js";
import type { DeliveredFile, Delivery, ForbiddenFile, Misnamed } from "./delivery.js";
import type { FilePattern } from "./names/file-pattern.js";
import { type NameDifference, nearestName } from "./names/nearest-name.js";
import { isJunk } from "./names/portable-names.js";
import type { Plan, PlannedItem, PlannedName } from "./plan-items.js";

/** Puts what arrived beside what was asked: each file to every item that asks for its name, nearly right names included. */
export function matchDeliverables(plan: Plan, inventory: FileEntry[], specPath?: string): Delivery {
  const ignored = new Set(
    inventory.filter(({ path }) => plan.ignore.some((pattern) => pattern.matches(path))).map(({ path }) => path),
  );
  const candidates = inventory.filter(({ path }) => path !== specPath && !ignored.has(path));
  const claimed = new Set<string>();
  // A file that is asked for by its name is never ignored.
  const entries = new Map(inventory.map((entry) => [entry.path.normalize("NFC"), entry]));
  for (const item of plan.items) {
    const held = new Set<string>();
    for (const name of item.names) {
      for (const entry of matching(name.compiled, candidates, entries)) {
        name.matches.push(entry.path);
        claimed.add(entry.path);
        // Two names of one item may fit the same file.
        if (!held.has(entry.path)) addFile(item, entry);
        held.add(entry.path);
      }
    }
  }
  for (const entry of nearMisses(plan.items, candidates, claimed)) claimed.add(entry.path);
  for (const path of claimed) ignored.delete(path);
  const unclaimed = candidates.filter(({ path }) => !claimed.has(path));
  return {
    spec: plan.spec,
    inventory,
    items: plan.items,
    unclaimed,
    ignored,
    forbidden: forbiddenIn(plan, inventory, specPath),
    changed: new Map(),
  };
}

function forbiddenIn({ forbidden }: Plan, inventory: FileEntry[], specPath?: string): ForbiddenFile[] {
  return inventory.flatMap(({ path }) => {
    const by = path === specPath ? undefined : forbidden.find(({ pattern }) => pattern.matchesIgnoringCase(path));
    return by ? [{ path, pattern: by.pattern.text, pointer: by.pointer, reason: by.reason }] : [];
  });
}

/** A name without wildcards is looked up; only a pattern goes through the whole folder. */
function matching(pattern: FilePattern, candidates: FileEntry[], entries: Map<string, FileEntry>): FileEntry[] {
  // Litter comes for a wildcard too (`Stills/._a.jpg` for `Stills/*.jpg`), and is never what was meant.
  if (pattern.exact === undefined) return candidates.filter(({ path }) => pattern.matches(path) && !isJunk(path));
  const entry = entries.get(pattern.exact.normalize("NFC"));
  return entry ? [entry] : [];
}

function addFile(item: PlannedItem, { path, size, barred }: FileEntry, misnamed?: Misnamed): void {
  const file: DeliveredFile = {
    path,
    size,
    ...(misnamed && { misnamed }),
    ...(barred !== undefined && { unread: barred }),
  };
  item.files.push(file);
}

/** Takes a file whose name is nearly right for the item that lacks one, so that it is judged with the rest. */
function* nearMisses(items: PlannedItem[], candidates: FileEntry[], claimed: Set<string>): Iterable<FileEntry> {
  const free = new Map(
    candidates
      .filter(({ path, barred }) => !claimed.has(path) && barred === undefined)
      .map((entry) => [entry.path, entry]),
  );
  yield* otherCase(items, free);
  const lacking = new Map<FilePattern, { item: PlannedItem; name: PlannedName }>();
  for (const item of items) {
    if (allowsNone(item.asked.count)) continue;
    for (const name of item.names) if (name.matches.length === 0) lacking.set(name.compiled, { item, name });
  }
  for (const { expected, path, difference } of nearestName([...lacking.keys()], [...free.keys()])) {
    const [want, entry] = [lacking.get(expected), free.get(path)];
    if (!want || !entry) continue;
    const { item, name } = want;
    // What is optional is not missed: a file of another kind beside it is another file.
    if (item.asked.optional && difference === "extension") continue;
    const exact = expected.exact === undefined ? {} : { exact: expected.exact };
    for (const one of [entry, ...alikeIn(free, expected, entry, difference)]) {
      free.delete(one.path);
      name.matches.push(one.path);
      addFile(item, one, { expected: name.pattern, difference, pointer: name.pointer, ...exact });
      yield one;
    }
  }
}

/** `still.JPG` is meant for `*.jpg`, though other files match it. */
function* otherCase(items: PlannedItem[], free: Map<string, FileEntry>): Iterable<FileEntry> {
  for (const item of items) {
    for (const name of item.names.filter(({ wildcard, matches }) => wildcard && matches.length > 0)) {
      for (const entry of [...free.values()]) {
        if (isJunk(entry.path) || !name.compiled.matchesIgnoringCase(entry.path)) continue;
        free.delete(entry.path);
        name.matches.push(entry.path);
        addFile(item, entry, { expected: name.pattern, difference: "case", pointer: name.pointer });
        yield entry;
      }
    }
  }
}

/** A folder with a slip in its name misplaces every file in it: what differs as the first one does comes along. */
function alikeIn(
  free: Map<string, FileEntry>,
  pattern: FilePattern,
  first: FileEntry,
  difference: NameDifference,
): FileEntry[] {
  if (!pattern.wildcard || !["case", "folder"].includes(difference)) return [];
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);
  return [...free.values()].filter(({ path }) => {
    if (path === first.path || isJunk(path) || folderOf(path) !== folderOf(first.path)) return false;
    return difference === "case"
      ? pattern.matchesIgnoringCase(path)
      : pattern.matchesName(path.slice(folderOf(path).length));
  });
}
