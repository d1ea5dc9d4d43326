import type { ShownFile } from "./shown-file.js";

/** What has to be shown anew: the files that differ from what is shown, `null` for those that are shown no more. */
export type FileChange = [path: string, shown: ShownFile | null];

/** Remembers what is shown, so that one changed file among thousands costs the editor one file. */
export function createShownFiles(): (now: ReadonlyMap<string, ShownFile>) => FileChange[] {
  let shown = new Map<string, string>();
  return (now) => {
    const next = new Map<string, string>();
    const changes: FileChange[] = [];
    for (const [path, file] of now) {
      const text = file.marks.length === 0 ? `${file.state} ${file.deliverable}` : JSON.stringify(file);
      next.set(path, text);
      if (shown.get(path) !== text) changes.push([path, file]);
    }
    for (const path of shown.keys()) if (!next.has(path)) changes.push([path, null]);
    shown = next;
    return changes;
  };
}
