import type { FileChange } from "./compare-files.js";
import type { Finding } from "./finding.js";
import type { Report } from "./report.js";

/** What the old report had to say that asks for a change of one file. */
export interface AskedChange {
  /** Codes of the old report's findings, in its order; `spec` where the spec has a new deliverable. None: nobody asked for it. */
  askedBy: string[];
}

/**
 * Which findings of the old report ask for a change: those on the file itself; and where a file came, went or has another
 * name, also those that ask for a file of its deliverable. What was unchecked asks as well: a file was to be sent that can be
 * checked.
 */
export function askedChanges(changes: readonly FileChange[], old: Report, now: Report): AskedChange[] {
  const onFile = new Map<string, string[]>();
  const onItem = new Map<string, string[]>();
  const tooFew = new Set<string>();
  for (const { code = "unchecked", file, deliverable, item } of [...old.findings, ...old.unchecked]) {
    if (file !== undefined) add(onFile, file, code);
    else if (deliverable !== undefined) add(onItem, itemKey(deliverable, item), code);
  }
  for (const finding of old.findings)
    if (areTooFew(finding)) tooFew.add(itemKey(finding.deliverable ?? "", finding.item));
  const [oldItems, newItems] = [itemsOf(old), itemsOf(now)];
  const known = new Set(old.deliverables.map(({ deliverable }) => deliverable));
  const newlyAsked = new Set(
    now.files.filter(({ deliverables }) => deliverables.some((one) => !known.has(one))).map(({ path }) => path),
  );
  const bySpec = (path: string) => (newlyAsked.has(path) ? ["spec"] : []);
  const forItems = (keys: readonly string[] = []) => keys.flatMap((key) => onItem.get(key) ?? []);

  const asking = (change: FileChange): string[] => {
    const { path } = change;
    switch (change.kind) {
      case "unknown":
        return [];
      case "changed":
        return onFile.get(path) ?? [];
      case "renamed":
        return [...(onFile.get(change.from) ?? []), ...forItems(newItems.get(path)), ...bySpec(path)];
      case "added":
        return [...forItems(newItems.get(path)), ...bySpec(path)];
      case "removed":
        // A missing file of the same deliverable, or too few of them, is no reason to take this one out.
        return [
          ...(onFile.get(path) ?? []),
          ...(oldItems.get(path) ?? []).flatMap((key) =>
            forItems([key]).filter((code) => code !== "files/missing" && (code !== "files/count" || !tooFew.has(key))),
          ),
        ];
    }
  };
  return changes.map((change) => ({ askedBy: [...new Set(asking(change))] }));
}

/** `4 files` where `at least 5 files` are asked for: that asks for more, and for none to go. */
function areTooFew({ code, expected = "", actual = "" }: Finding): boolean {
  const [asked, came] = [expected, actual].map((text) => Number(/\d+/.exec(text)?.[0]));
  return code === "files/count" && asked !== undefined && came !== undefined && came < asked;
}

/** The items that each file belongs to. */
function itemsOf({ deliverables }: Report): Map<string, string[]> {
  const items = new Map<string, string[]>();
  for (const { deliverable, items: ofDeliverable } of deliverables)
    for (const { item, files } of ofDeliverable) for (const file of files) add(items, file, itemKey(deliverable, item));
  return items;
}

function itemKey(deliverable: string, item: string | undefined): string {
  return JSON.stringify([deliverable, item]);
}

function add(groups: Map<string, string[]>, key: string, value: string): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
