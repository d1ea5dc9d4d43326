import type { DeliverableResult, Judgement } from "deliverables-core";
import { fileMarks } from "./file-marks.js";
import type { Mark } from "./mark.js";
import type { Observed } from "./observed.js";

/** What the Explorer says of a file by its badge and colour. */
export type FileState = "accepted" | "wrong" | "unchecked" | "unexpected" | "reading";

export interface ShownFile {
  state: FileState;
  /** The deliverables that it belongs to, as `programme` or `stems, mix-51`; absent when nothing asks for it. */
  deliverable?: string;
  marks: Mark[];
}

/** What is shown of each file of the folder. A file that nothing asks for and nobody minds is left out. */
export function shownFiles(
  judgement: Judgement,
  deliverables: readonly DeliverableResult[],
  observed: readonly Observed[],
): Map<string, ShownFile> {
  const marks = fileMarks(observed);
  const files = new Map<string, ShownFile>();
  const unclaimed = new Set(judgement.unclaimed);
  for (const [path, onFile] of marks) {
    const isUnexpected =
      unclaimed.has(path) && !onFile.some(({ weight, code }) => weight === "error" && !isAboutPlace(code));
    files.set(path, { state: isUnexpected ? "unexpected" : stateOf(onFile), marks: onFile });
  }
  for (const { deliverable, items } of deliverables) {
    for (const { files: paths } of items) {
      for (const path of paths) {
        const known = files.get(path);
        const names = known?.deliverable === undefined ? deliverable : `${known.deliverable}, ${deliverable}`;
        const state = judgement.pending.has(path) ? "reading" : (known?.state ?? "accepted");
        files.set(path, { state, deliverable: names, marks: known?.marks ?? [] });
      }
    }
  }
  return files;
}

function stateOf(marks: Mark[]): FileState {
  const has = (weight: Mark["weight"]) => marks.some((mark) => mark.weight === weight);
  if (has("error")) return "wrong";
  return has("unchecked") ? "unchecked" : "accepted";
}

/** A finding that says no more than that the file does not belong here. */
function isAboutPlace(code: string | undefined): boolean {
  return code === "files/unexpected" || code === "files/junk";
}
